"""The front page's sheet: it loads nothing until it is touched, then it guesses."""

import pytest

from tests.browsing import DESKTOP, PHONE
from tests.conftest import LANGUAGES

WRONG = {"fr": "C’est faux", "en": "That’s wrong"}
RIGHT = {"fr": "C’est juste", "en": "That’s right"}


def draw(exhibit, page):
    """A pair of trousers: two legs and a belt."""
    box = exhibit.locator("canvas").bounding_box()
    side = box["width"]

    def stroke(*places):
        (x, y), *rest = [(box["x"] + side * a, box["y"] + side * b) for a, b in places]
        page.mouse.move(x, y)
        page.mouse.down()
        for place in rest:
            page.mouse.move(*place, steps=6)
        page.mouse.up()

    stroke((0.42, 0.15), (0.36, 0.85))
    stroke((0.58, 0.15), (0.64, 0.85))
    stroke((0.42, 0.15), (0.58, 0.15))


def answers(exhibit):
    rows = exhibit.locator(".live-bars li").all_inner_texts()
    return [row.split("\n")[0] for row in rows]


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_drawing_is_guessed_and_nothing_is_loaded_before(
    open_exhibit, language, viewport
):
    page = open_exhibit("live-guess", LANGUAGES[language], viewport=viewport)
    exhibit = page.locator("live-guess")
    loaded = page.evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => name)"
    )
    assert not [name for name in loaded if name.endswith("network.bin")]
    assert not exhibit.locator(".live-bars").is_visible()
    draw(exhibit, page)
    trousers = {"fr": "Pantalon", "en": "Trousers"}[language]
    page.wait_for_function(
        "name => document.querySelector('.guess-answer').textContent.includes(name)",
        arg=trousers,
    )
    assert answers(exhibit)[0] == trousers
    assert len(answers(exhibit)) == 3
    # Sheet and answers are on one screen.
    top = exhibit.locator("canvas").bounding_box()["y"]
    last = exhibit.locator(".live-bars").bounding_box()
    assert last["y"] + last["height"] - top < viewport["height"]
    exhibit.locator("button[name=clear]").click()
    assert exhibit.locator(".guess-answer").inner_text() == ""


def test_a_test_image_is_judged(open_exhibit, language):
    page = open_exhibit("live-guess", LANGUAGES[language])
    exhibit = page.locator("live-guess")
    verdicts = set()
    for _ in range(12):
        exhibit.locator("button[name=clear]").click()
        exhibit.locator("button[name=image]").focus()
        page.keyboard.press("Enter")
        page.wait_for_function(
            "document.querySelector('.guess-answer').textContent !== ''"
        )
        said = exhibit.locator(".guess-answer").inner_text()
        is_right = RIGHT[language] in said
        assert is_right != (WRONG[language] in said)
        verdicts.add(is_right)
        marks = exhibit.locator(".live-bars li").first.get_attribute("data-mark")
        assert marks == ("right" if is_right else "wrong")
    assert True in verdicts
