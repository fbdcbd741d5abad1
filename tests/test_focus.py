"""Where the keyboard is: every stop shows it."""

import pytest

from tests.browsing import DESKTOP, PHONE

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
