"""In which order tests run, and in which process where pytest-xdist has several.

The blocks' tests begin, and have weave execute what it has not stored. Meanwhile the
other processes run what does not need the site; the tests that need it come last.
"""

import pytest

ENGINES = ("chromium", "firefox", "webkit")


def pytest_collection_modifyitems(items):
    """Put the files last that test the built site: it waits for the blocks."""
    late = {item.path for item in items if "site" in getattr(item, "fixturenames", ())}
    items.sort(key=lambda item: item.path in late)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Return a scheduler that keeps the tests of a file in one process.

    All of `snippets/` stay together, as they share the results of blocks; of
    `tests/engines/`, those of an engine, which then starts once.
    """
    from xdist.scheduler import LoadScopeScheduling

    class InOrder(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            file, _, test = nodeid.partition("::")
            if file.startswith("snippets/"):
                return "snippets"
            if file.startswith("tests/engines/"):
                # A test without an engine is of Firefox.
                return next((name for name in ENGINES if name in test), "firefox")
            return file

    # As they are collected, what takes longest comes first; by their numbers of tests,
    # the engines would come last, and one process wait for the other.
    config.option.loadscopereorder = False
    return InOrder(config, log)
