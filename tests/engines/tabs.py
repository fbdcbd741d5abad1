"""A tab of Chromium, Firefox or WebKit, and what tests do in it, whichever it is.

Chromium and Firefox are driven by Playwright, WebKit by Selenium.
"""

import glob
import os
import shutil
import subprocess
from contextlib import contextmanager

import pytest
from selenium import webdriver
from selenium.common.exceptions import (
    JavascriptException,
    NoSuchFrameException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.browsing import DESKTOP

SECONDS = 60

FIREFOX = (
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:/Program Files/Mozilla Firefox/firefox.exe",
)
MINI_BROWSER = "/usr/lib/*/webkit2gtk-4.1/MiniBrowser"

# Any name but this machine's is unknown: only the site under test has an address.
NO_NETWORK = {
    "network.proxy.type": 1,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": 9,
    "network.proxy.socks_remote_dns": True,
}


class PlaywrightTab:
    """A tab of Chromium or Firefox."""

    def __init__(self, page):
        self.page = page

    def open(self, address):
        """Load a page, until it has all that it asks for."""
        self.page.goto(address)

    def evaluate(self, function, argument=None):
        """What a JavaScript function gives for an argument, once that has settled."""
        return self.page.evaluate(function, argument)

    def wait_until(self, function, argument=None):
        """Until a JavaScript function gives something true."""
        self.page.wait_for_function(function, arg=argument, timeout=SECONDS * 1000)

    def click(self, selector):
        """Click on an element, as the mouse does."""
        self.page.click(selector)

    def type(self, selector, text):
        """Type a text into a field, key by key."""
        self.page.locator(selector).press_sequentially(text)


class WebKitTab:
    """A tab of WebKit, with the methods of the other."""

    def __init__(self, driver):
        self.driver = driver

    def open(self, address):
        self.driver.get(address)

    def evaluate(self, function, argument=None):
        answer = self.driver.execute_async_script(
            f"""const [argument, done] = arguments;
            (async () => done({{ value: await ({function})(argument) }}))().catch(
                (error) => done({{ error: `${{error}}\\n${{error.stack}}` }}));""",
            argument,
        )
        assert "error" not in answer, answer["error"]
        return answer.get("value")

    def wait_until(self, function, argument=None):
        self._again(lambda: self.evaluate(function, argument), function)

    def click(self, selector):
        def clicked():
            self.driver.find_element(By.CSS_SELECTOR, selector).click()
            return True

        self._again(clicked, selector)

    def type(self, selector, text):
        self.driver.find_element(By.CSS_SELECTOR, selector).send_keys(text)

    def _again(self, holds, what):
        """Until something holds, whatever goes away meanwhile: a page, an element."""
        gone = [
            JavascriptException,
            NoSuchFrameException,
            StaleElementReferenceException,
        ]
        wait = WebDriverWait(self.driver, SECONDS, 0.05, ignored_exceptions=gone)
        wait.until(lambda _: holds(), what)


def _missing(what):
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)


@contextmanager
def firefox(playwright, **preferences):
    """A tab of Firefox, with settings of its about:config."""
    executable = next(filter(None, map(shutil.which, FIREFOX)), None)
    if executable is None:
        _missing("no Firefox found (on Debian, `apt-get install firefox-esr`)")
    browser = playwright.firefox.launch(
        channel="moz-firefox",
        executable_path=executable,
        firefox_user_prefs=NO_NETWORK | preferences,
    )
    yield PlaywrightTab(browser.new_page(viewport=DESKTOP))
    browser.close()


@contextmanager
def _display():
    """The number of a screen that nobody sees."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1200x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with open(read) as number:
        yield number.readline().strip()
    server.terminate()
    server.wait()


@contextmanager
def _webkit(playwright):
    programs = glob.glob(MINI_BROWSER)
    driver_path = shutil.which("WebKitWebDriver")
    if not (programs and driver_path and shutil.which("Xvfb")):
        _missing(
            "no WebKit found (on Debian, `apt-get install webkit2gtk-driver xvfb`)"
        )
    with _display() as number:
        options = Options()
        options.binary_location = programs[0]
        options.add_argument("--automation")
        drawing = {
            "DISPLAY": f":{number}",
            "GDK_BACKEND": "x11",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
            "no_proxy": "127.0.0.1",
            "http_proxy": "http://127.0.0.1:9",
            "https_proxy": "http://127.0.0.1:9",
        }
        service = Service(driver_path, env=os.environ | drawing)
        driver = webdriver.WebKitGTK(options=options, service=service)
        driver.set_script_timeout(10 * SECONDS)
        driver.set_window_size(DESKTOP["width"], DESKTOP["height"])
        yield WebKitTab(driver)
        driver.quit()


@contextmanager
def _chromium(browser):
    context = browser.new_context(viewport=DESKTOP)
    yield PlaywrightTab(context.new_page())
    context.close()


ENGINES = ("chromium", "firefox", "webkit")


@contextmanager
def opened(engine, request):
    """A tab of an engine; the test is skipped where that is not installed."""
    if engine == "chromium":
        opening = _chromium(request.getfixturevalue("browser"))
    else:
        start = {"firefox": firefox, "webkit": _webkit}[engine]
        opening = start(request.getfixturevalue("playwright"))
    with opening as tab:
        yield tab
