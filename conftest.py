"""Which tests run in one process, where pytest-xdist runs them in several."""

import pytest


@pytest.hookimpl(tryfirst=True)  # before pytest-xdist reads it
def pytest_collection_modifyitems(config, items):
    """Those of a file; all those of `snippets/`, as they share one training."""
    for item in items:
        path = item.path.relative_to(config.rootpath)
        group = path.parts[0] if path.parts[0] == "snippets" else path
        item.add_marker(pytest.mark.xdist_group(str(group)))
