"""A curve that the reader draws first, by pointer or keyboard, then sees measured."""

import re

import pytest

from tests.browsing import DESKTOP, PHONE
from tests.conftest import LANGUAGES


def begin(open_exhibit, language, article="", **options):
    page = open_exhibit("live-curve", LANGUAGES[language] + article, **options)
    return page, page.locator("live-curve").last


def numbers(text):
    return [float(found.replace(",", ".")) for found in re.findall(r"\d+[,.]\d+", text)]


def series(exhibit, name):
    return [float(part) for part in exhibit.get_attribute(f"data-{name}").split()]


def measured(exhibit):
    return series(exhibit, "measured")


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_flat_curve_by_pointer_is_compared(open_exhibit, language, viewport):
    page, exhibit = begin(open_exhibit, language, viewport=viewport)
    assert exhibit.locator("path.curve-measured").count() == 0
    box = exhibit.locator(".curve-plot svg").bounding_box()
    middle = box["y"] + box["height"] * (12 + 184) / 2 / 220
    page.mouse.move(box["x"] + 2, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 2, middle, steps=5)
    page.mouse.up()
    exhibit.locator("button[name=compare]").click()
    assert exhibit.locator("path.curve-measured").count() == 1
    curve = measured(exhibit)
    mean, yours, last, least = numbers(exhibit.locator(".curve-said").inner_text())
    top = float(exhibit.locator("input").first.get_attribute("max"))
    assert yours == pytest.approx(top / 2, abs=0.03)
    assert last == pytest.approx(curve[-1], abs=0.006)
    assert least == pytest.approx(min(curve), abs=0.006)
    away = sum(abs(value - yours) for value in curve) / len(curve)
    assert mean == pytest.approx(away, abs=0.03)
    said = exhibit.locator(".curve-said").inner_text()
    assert re.search(rf"\b{curve.index(min(curve)) + 1}\b", said)


def test_the_keyboard_draws_from_knot_to_knot(open_exhibit, language):
    page, exhibit = begin(open_exhibit, language)
    first, *_, last = exhibit.locator("input").all()
    first.focus()
    page.keyboard.press("End")
    last.focus()
    page.keyboard.press("Home")
    exhibit.locator("button[name=compare]").focus()
    page.keyboard.press("Enter")
    _, yours, *_ = numbers(exhibit.locator(".curve-said").inner_text())
    assert yours == 0
    exhibit.locator("button[name=again]").click()
    assert exhibit.locator(".curve-said").inner_text() == ""
    assert exhibit.locator("path.curve-measured").count() == 0


def test_who_prefers_to_see_sees(open_exhibit, language):
    _, exhibit = begin(open_exhibit, language)
    figure = exhibit.locator("figure.woven")
    assert not figure.is_visible()
    exhibit.locator("button[name=compare]").click()
    assert exhibit.locator("path.curve-measured").count() == 1
    # The still figure, with what its text says, is there now, not before.
    assert figure.is_visible()
    exhibit.locator("button[name=again]").click()
    assert not figure.is_visible()


@pytest.mark.parametrize("name", ["live-curve", "live-pair", "live-levels"])
def test_paper_has_the_result_that_nobody_can_ask_it_for(open_exhibit, name):
    page = open_exhibit(name, "en/challenges/" if name == "live-levels" else "en/")
    exhibit = page.locator(name).last
    result = exhibit.locator("figure, pre").first
    assert not result.is_visible()
    page.emulate_media(media="print")
    assert result.is_visible()
    assert not exhibit.locator("p[class$=said]").is_visible()


def test_what_is_compared_stays_what_it_was(open_exhibit):
    page, exhibit = begin(open_exhibit, "en")
    exhibit.locator("input").first.fill("0.1")
    exhibit.locator("button[name=compare]").click()
    guess = exhibit.locator("path.curve-guess").get_attribute("d")
    draw(page, exhibit.locator(".curve-plot svg"))
    assert exhibit.locator("path.curve-guess").get_attribute("d") == guess
    assert exhibit.locator("input:enabled").count() == 0
    exhibit.locator("button[name=again]").click()
    draw(page, exhibit.locator(".curve-plot svg"))
    assert exhibit.locator("path.curve-guess").get_attribute("d") != guess
    assert exhibit.locator("input:disabled").count() == 0


def draw(page, place, **options):
    """Press the mouse on a place, and move it."""
    box = place.bounding_box()
    page.mouse.move(box["x"] + 5, box["y"] + box["height"] / 2)
    page.mouse.down(**options)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 3)
    page.mouse.up(**options)


def test_only_the_first_button_draws_and_not_on_the_legend(open_exhibit):
    page, exhibit = begin(open_exhibit, "en")
    guess = exhibit.locator("path.curve-guess")
    empty = guess.get_attribute("d")
    draw(page, exhibit.locator(".curve-legend").first)
    draw(page, exhibit.locator(".curve-plot svg"), button="right")
    assert guess.get_attribute("d") == empty
    draw(page, exhibit.locator(".curve-plot svg"))
    assert guess.get_attribute("d") != empty


def test_a_slider_says_its_value_as_the_page_does(open_exhibit, language):
    _, exhibit = begin(open_exhibit, language, "challenges/")
    slider = exhibit.locator("input").first
    slider.fill("0.53")
    said = {"fr": "53\u00a0%", "en": "53%"}[language]
    assert slider.evaluate("slider => slider.ariaValueText") == said


def test_on_a_logarithmic_axis_shares_are_guessed_among_seeds(open_exhibit, language):
    _, exhibit = begin(open_exhibit, language, "challenges/")
    sliders = exhibit.locator("input").all()
    places, curve = series(exhibit, "places"), measured(exhibit)
    names = [slider.get_attribute("aria-label") for slider in sliders]
    assert [int(re.sub(r"\D", "", name)) for name in names] == places
    # Right everywhere, but for the first, which is 30 points too low.
    low, high = series(exhibit, "low"), series(exhibit, "high")
    guesses = [round(curve[0] - 0.3, 2), *(round(share, 2) for share in curve[1:])]
    for slider, guess in zip(sliders, guesses, strict=True):
        slider.fill(str(guess))
    exhibit.locator("button[name=compare]").click()
    said = exhibit.locator(".curve-said").inner_text()
    gaps = [abs(share - guess) for share, guess in zip(curve, guesses, strict=True)]
    mean, *_ = numbers(said)
    assert mean == pytest.approx(100 * sum(gaps) / len(gaps), abs=0.06)
    inside = sum(
        a <= guess <= b for a, guess, b in zip(low, guesses, high, strict=True)
    )
    assert [int(part) for part in re.findall(r"\d+", said)[-2:]] == [
        inside,
        len(places),
    ]
    # 100 to 300 is drawn nearly as wide as 300 to 1,000: both times about three.
    drawn = exhibit.locator("path.curve-guess").get_attribute("d")
    x = [float(place) for place in re.findall(r"[ML]([\d.]+)", drawn)]
    assert x[1] - x[0] == pytest.approx(x[2] - x[1], rel=0.15)


def test_without_its_numbers_it_stays_the_figure(open_exhibit):
    page, _ = begin(open_exhibit, "en")
    page.evaluate(
        """() => {
            const curve = document.createElement("live-curve");
            Object.assign(curve.dataset, { known: "…", measured: "…" });
            curve.textContent = "still";
            document.querySelector("live-curve").before(curve);
        }"""
    )
    page.wait_for_timeout(1000)
    curve = page.locator("live-curve").first
    assert curve.is_visible()
    assert curve.inner_text() == "still"
