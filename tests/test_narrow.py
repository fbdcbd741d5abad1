"""Where little room is left: a window of 320 pixels, which a zoom of 400 % makes."""

import pytest

from tests.browsing import show_exhibit
from tests.conftest import LANGUAGES

NARROW = {"width": 320, "height": 800}

PAGES = [
    "",
    "under-the-hood/",
    "challenges/",
    "live/",
    "notebooks/introduction/",
    "glossary/",
    "making-of/",
]


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways(open_page, language, path):
    page = open_page(LANGUAGES[language] + path, viewport=NARROW)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    names = "all => all.map(exhibit => exhibit.localName)"
    for name in page.locator(".live > *").evaluate_all(names):
        show_exhibit(page, name)
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]


def test_the_neurons_equation_scrolls_in_its_box_by_keyboard(open_page, language):
    page = open_page(LANGUAGES[language] + "live/", viewport=NARROW)
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
    page.set_viewport_size({"width": 1280, "height": 900})
    page.locator("live-neuron select").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.localName") == "button"


@pytest.mark.parametrize("width", [1280, 1024])
def test_text_twice_as_large_stays_in_its_exhibit(open_page, language, width):
    """As readers can set it, without a window that counts as narrower for it."""
    page = open_page(
        LANGUAGES[language] + "live/", viewport={"width": width, "height": 900}
    )
    page.add_style_tag(content="html { font-size: 250% !important }")
    names = "all => all.map(exhibit => exhibit.localName)"
    for name in page.locator(".live > *").evaluate_all(names):
        exhibit = show_exhibit(page, name)
        outside = exhibit.evaluate(
            """(exhibit) => {
                const { right } = exhibit.getBoundingClientRect();
                return [...exhibit.querySelectorAll(":not(math *)")]
                    .filter((part) => part.getBoundingClientRect().right > right + 1)
                    .map((part) => part.outerHTML.slice(0, 100));
            }"""
        )
        assert outside == [], name
