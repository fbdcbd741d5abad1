"""Where little room is left: a window of 320 pixels, which a zoom of 400 % makes."""

import io

import pytest
from PIL import Image

from tests.browsing import DESKTOP, PHONE, open_boxes, set_scheme, show_exhibit
from tests.conftest import ARTICLES, LANGUAGES, PAGES

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


# The headings whose last line is nothing but the mark of their link.
PARTED = """() => [...document.querySelectorAll(".headerlink")].filter((mark) => {
    const words = document.createRange();
    words.setStart(mark.parentElement, 0);
    words.setEndBefore(mark);
    const bottom = Math.max(...[...words.getClientRects()].map((line) => line.bottom));
    return mark.getBoundingClientRect().top > bottom - 2;
}).map((mark) => mark.parentElement.textContent)"""


@pytest.mark.parametrize("path", PAGES)
def test_the_mark_of_a_link_begins_no_line(opened, language, path):
    assert opened(LANGUAGES[language] + path, PHONE).evaluate(PARTED) == []


def test_the_neurons_equation_scrolls_in_its_box_by_keyboard(opened, language):
    # Less than any phone has: in some fonts, the equation fits into 320 pixels.
    page = opened(LANGUAGES[language] + "live/", {"width": 240, "height": 800})
    box = show_exhibit(page, "live-neuron").locator(".neuron-equation")
    page.locator("live-neuron button").focus()
    page.keyboard.press("Tab")
    assert box.evaluate("box => box === document.activeElement")
    assert box.get_attribute("aria-label")
    page.keyboard.press("ArrowRight")
    page.wait_for_function(
        "document.querySelector('.neuron-equation').scrollLeft > 0", timeout=5000
    )
    # Where it has room, the keyboard passes it by.
    page.set_viewport_size(DESKTOP)
    page.locator("live-neuron button").focus()
    page.keyboard.press("Tab")
    assert not box.evaluate("box => box === document.activeElement")


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
                    // But what scrolls in its box.
                    const scrolls = (part) =>
                        part.closest(".network-first, .training-presets");
                    return [...exhibit.querySelectorAll(":not(math *)")].filter(
                        (part) =>
                            part.getBoundingClientRect().right > right + 1 &&
                            !scrolls(part.parentNode),
                    ).map((part) => part.outerHTML.slice(0, 100));
                }"""
            )
            assert outside == [], (name, width)


@pytest.mark.parametrize("path", ARTICLES)
def test_no_copy_button_covers_code(opened, language, path):
    page = opened(LANGUAGES[language] + path, viewport=PHONE)
    open_boxes(page)
    assert page.locator(".md-code__nav").count() > 0
    covered = page.evaluate(
        """() => [...document.querySelectorAll(".md-code__nav")].filter((button) => {
            const { left, bottom } = button.getBoundingClientRect();
            const text = document.createRange();
            text.selectNodeContents(button.closest("pre").querySelector("code"));
            return [...text.getClientRects()].some(
                (line) => line.width && line.right > left && line.top < bottom);
        }).map((button) => button.closest("pre").innerText.slice(0, 80))"""
    )
    assert covered == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_code_that_goes_on_sideways_has_a_shade_at_that_edge(open_page, scheme):
    page = open_page("", viewport=PHONE)
    set_scheme(page, scheme)
    code = page.locator(".md-content pre > code").filter(has_text="def plot_").first
    open_boxes(page)
    code.scroll_into_view_if_needed()

    def shades():
        """How much its left and right edges differ from the colour of the box."""
        picture = Image.open(io.BytesIO(code.screenshot())).convert("L")
        row = [picture.getpixel((x, 4)) for x in range(picture.width)]
        middle = row[len(row) // 2]
        return abs(row[1] - middle), abs(row[-2] - middle)

    left, right = shades()
    assert left < 5 < 20 < right
    code.evaluate("code => code.scrollTo(code.scrollWidth, 0)")
    left, right = shades()
    assert right < 5 < 20 < left
