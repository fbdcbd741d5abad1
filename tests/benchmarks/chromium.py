"""The Chromium of this machine."""

import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from tests.conftest import BROWSER_FLAGS, BROWSERS


def chromium_path():
    """The path of the first browser that is installed."""
    return next(filter(None, map(shutil.which, BROWSERS)))


@contextmanager
def chromium():
    """A browser in which nothing has been loaded yet."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium_path(), args=BROWSER_FLAGS
        )
        yield browser
        browser.close()
