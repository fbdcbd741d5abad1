"""Where little room is left: a window of 320 pixels, which a zoom of 400 % makes."""

import pytest

from tests.browsing import DESKTOP, PHONE, show_exhibit
from tests.conftest import LANGUAGES, PAGES

NARROW = {"width": 320, "height": 800}


def exhibits(page):
    return page.locator(".live > *").evaluate_all(
        "all => all.map(exhibit => exhibit.localName)"
    )


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways(opened, language, path):
    for viewport in (NARROW, PHONE):
        page = opened(LANGUAGES[language] + path, viewport)
        for name in exhibits(page):
            show_exhibit(page, name)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width == viewport["width"]


def test_the_neurons_equation_scrolls_in_its_box_by_keyboard(opened, language):
    page = opened(LANGUAGES[language] + "live/", viewport=NARROW)
    box = show_exhibit(page, "live-neuron").locator(".neuron-equation")
    page.locator("live-neuron select").focus()
    page.keyboard.press("Tab")
    assert box.evaluate("box => box === document.activeElement")
    assert box.get_attribute("aria-label")
    page.keyboard.press("ArrowRight")
    page.wait_for_function(
        "document.querySelector('.neuron-equation').scrollLeft > 0", timeout=5000
    )
    # Where it has room, the keyboard passes it by.
    page.set_viewport_size(DESKTOP)
    page.locator("live-neuron select").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.localName") == "button"


def test_text_twice_as_large_stays_in_its_exhibit(open_page, language):
    """As readers can set it, without a window that counts as narrower for it."""
    page = open_page(LANGUAGES[language] + "live/")
    page.add_style_tag(content="html { font-size: 250% !important }")
    for width in (1280, 1024):
        page.set_viewport_size({"width": width, "height": 900})
        for name in exhibits(page):
            outside = show_exhibit(page, name).evaluate(
                """(exhibit) => {
                    const { right } = exhibit.getBoundingClientRect();
                    return [...exhibit.querySelectorAll(":not(math *)")].filter(
                        (part) => part.getBoundingClientRect().right > right + 1
                    ).map((part) => part.outerHTML.slice(0, 100));
                }"""
            )
            assert outside == [], (name, width)
