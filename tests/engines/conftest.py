"""A tab in each of three engines."""

import pytest

from tests.engines.tabs import ENGINES, opened


@pytest.fixture(scope="session", params=ENGINES)
def tab(request):
    """A tab of each engine in turn."""
    with opened(request.param, request) as tab:
        yield tab
