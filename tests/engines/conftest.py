"""A tab in each of three engines."""

import pytest

from tests.engines.tabs import ENGINES, opened


@pytest.fixture(scope="session", params=ENGINES)
def engine(request):
    """The one tab of each engine in turn."""
    with opened(request.param, request) as tab:
        yield tab


@pytest.fixture
def tab(engine):
    """A tab that is left empty: a page would go on drawing, at which nobody looks."""
    yield engine
    engine.open("about:blank")
