"""Readers of all kinds can use the exhibits, in all that they come to show."""

import pytest

from tests.browsing import (
    DESKTOP,
    PHONE,
    axe_faults,
    layout_shift,
    set_scheme,
    show_exhibit,
)
from tests.conftest import LANGUAGES

# How high each exhibit is, by its name.
HEIGHTS = """() => Object.fromEntries(
    [...document.querySelectorAll(".live > *")].map((exhibit) =>
        [exhibit.localName, exhibit.getBoundingClientRect().height]))"""


def show_all(page):
    names = page.evaluate(HEIGHTS)
    for name in names:
        show_exhibit(page, name)
    return names


def heights(page):
    """Those on a desktop's screen and on a phone's, which is shown afterwards."""
    found = {}
    for viewport in (DESKTOP, PHONE):
        page.set_viewport_size(viewport)
        found[viewport["width"]] = page.evaluate(HEIGHTS)
    return found


@pytest.mark.parametrize("path", ["", "under-the-hood/", "live/"])
def test_nothing_moves_when_an_exhibit_comes(open_page, address, language, path):
    """It has its height before, while and after it loads, and in whatever it shows."""
    page = open_page("404.html", viewport=PHONE, reduced_motion="reduce")
    waiting, loads = [], "**/live/network.bin"
    page.route(loads, lambda route: waiting.append(route))
    page.goto(f"{address}{LANGUAGES[language]}{path}")
    before = heights(page)
    assert before[PHONE["width"]]
    if path == "live/":
        page.locator("live-network").scroll_into_view_if_needed()
        page.wait_for_selector("live-network[aria-busy=true]")
        assert heights(page) == before
    for route in waiting:
        route.continue_()
    page.unroute(loads)
    show_all(page)
    assert heights(page) == before
    assert layout_shift(page) < 0.01
    if path == "live/":
        for image in (12, 17, 1000):
            choose_image(page, image)
            page.locator("live-network [role=gridcell]").nth(110).click()
            assert page.evaluate(HEIGHTS) == before[PHONE["width"]], image
        for step in "1234":
            page.locator("live-network [name=step]").fill(step)
            assert page.evaluate(HEIGHTS) == before[PHONE["width"]], step


def choose_image(page, image):
    page.locator("live-network [type=number]").fill(str(image))


LOOKS = [("fr", DESKTOP, "light"), ("en", PHONE, "dark")]


@pytest.fixture(scope="module", params=LOOKS, ids=["desktop", "phone"])
def page(browser, address, request):
    """The page, in a tab that this file's tests share, each exhibit being there."""
    language, viewport, scheme = request.param
    page = browser.new_page(
        viewport=viewport, color_scheme=scheme, reduced_motion="reduce"
    )
    page.goto(f"{address}{LANGUAGES[language]}live/?hidden=2&epochs=1")
    page.other_scheme = {"light": "dark", "dark": "light"}[scheme]
    show_all(page)
    yield page
    page.close()


def test_axe_finds_nothing_at_first(page):
    assert axe_faults(page, within=".live > *") == []


def test_axe_finds_nothing_in_what_they_come_to_show(page):
    """A neuron that is off, a training, a game's end; a picture that is refused."""
    set_scheme(page, page.other_scheme)
    choose_image(page, 12)
    page.locator("live-network [role=gridcell]").nth(18).click()
    page.locator("live-network [name=noise]").fill("4")
    page.locator("live-neuron [name=w1]").fill("-2")
    page.locator(".training-buttons button").nth(1).click()
    page.wait_for_function(
        "!document.querySelector('.training-state').textContent.includes('…')"
    )
    empty = {"name": "a.png", "mimeType": "image/png", "buffer": b""}
    page.locator("live-garment [type=file]").set_input_files(empty)
    page.locator(".garment-problem:not(:empty)").wait_for()
    page.locator("live-contest fieldset button").first.focus()
    for _ in range(20):
        page.keyboard.press("1")
    page.locator("live-contest h3:focus").wait_for()
    assert axe_faults(page, within=".live > *") == []
    # A number without an image, at the last step.
    choose_image(page, 1000)
    page.locator("live-network [name=step]").fill("4")
    assert axe_faults(page, within="live-network") == []


def test_targets_are_large_enough_and_nothing_sticks_out(page):
    small = page.evaluate(
        """() => [...document.querySelectorAll(
                ".live > * :is(button, select, input:not([type=checkbox]), label)")]
            .filter((target) => target.checkVisibility())
            .filter((target) => {
                const { width, height } = target.getBoundingClientRect();
                return Math.min(width, height) < 24;
            })
            .map((target) => target.outerHTML.slice(0, 100))"""
    )
    assert small == []
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width == page.viewport_size["width"]
