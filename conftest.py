"""Which tests run in one process, where pytest-xdist runs them in several."""

import pytest


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Those of a file; all those of `snippets/`, as they share one training."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFixtures(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            file = nodeid.partition("::")[0]
            return "snippets" if file.startswith("snippets/") else file

    return ByFixtures(config, log)
