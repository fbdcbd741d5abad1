"""Where the keyboard is: every stop shows it."""

import pytest

from tests.browsing import DESKTOP, PHONE, open_boxes, wait_for_maths

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


# Whether what may scroll is a stop where it does, and nowhere else.
STOPS = """() => [...document.querySelectorAll("pre > code, div.arithmatex")].every(
    (box) => box.hasAttribute("tabindex") === box.scrollWidth > box.clientWidth)"""


def test_what_scrolls_is_a_stop_before_it_is_seen(open_page):
    page = open_page("challenges/", {"width": 320, "height": 800})
    code = page.locator(".md-content code[tabindex='0']")
    formulas = page.locator(".md-content div.arithmatex[tabindex='0']")
    open_boxes(page)
    wait_for_maths(page)
    page.wait_for_function(STOPS)
    assert code.count() > 50
    assert formulas.count() > 1
    # There is room for all of it.
    page.set_viewport_size(DESKTOP)
    page.wait_for_function(STOPS)
    assert code.count() == formulas.count() == 0
