"""Where the keyboard is: every stop shows it."""

import pytest

from tests.browsing import DESKTOP, PHONE, open_boxes

# The element that has the focus, if neither it nor what stands for it has an outline.
UNSEEN = """() => {
    const { activeElement: at } = document;
    const isSeen = [at, at.closest("label, form")].some((element) => {
        const { outlineStyle, outlineWidth } = element ? getComputedStyle(element) : {};
        return outlineStyle && outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
    });
    // A still figure that scrolls takes the focus with it when it goes.
    return isSeen || at === document.body ? null : at.outerHTML.slice(0, 200);
}"""


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", ["", "en/live/"])
def test_every_stop_of_the_keyboard_is_seen(opened, path, viewport):
    page = opened(path, viewport)
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate(UNSEEN) is None
        reached.add(page.evaluate("document.activeElement.className.split(' ')[0]"))
    assert {"md-option", "md-select__link", "md-search__input"} <= reached


# Whether code is a stop where it scrolls, and nowhere else.
STOPS = """() => [...document.querySelectorAll("pre > code")].every(
    (code) => code.hasAttribute("tabindex") === code.scrollWidth > code.clientWidth)"""


def test_code_that_scrolls_is_a_stop_before_it_is_seen(open_page):
    page = open_page("challenges/", PHONE)
    stops = page.locator(".md-content code[tabindex='0']")
    open_boxes(page)
    page.wait_for_function(STOPS)
    assert stops.count() > 50
    # There is room for all of it.
    page.set_viewport_size(DESKTOP)
    page.wait_for_function(STOPS)
    assert stops.count() == 0
