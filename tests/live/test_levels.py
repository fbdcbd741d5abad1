"""Ten bars that the reader sets before the measured ones are shown."""

import re

import pytest

from tests.conftest import LANGUAGES


@pytest.fixture
def levels(open_exhibit, language):
    page = open_exhibit("live-levels", LANGUAGES[language] + "challenges/")
    return page.locator("live-levels")


def series(exhibit, name):
    return [float(part) for part in exhibit.get_attribute(f"data-{name}").split()]


def test_they_start_where_the_categories_stood(levels):
    known = series(levels, "known")
    sliders = levels.locator("input").all()
    values = [float(slider.input_value()) for slider in sliders]
    assert values == pytest.approx(known, abs=0.006)
    assert not levels.locator("i.level-measured").first.is_visible()
    assert not levels.locator("pre").is_visible()
    assert levels.locator("input:disabled").count() == 0


def test_the_difference_is_said_and_the_run_is_shown(levels):
    known, measured = series(levels, "known"), series(levels, "measured")
    for slider in levels.locator("input").all():
        slider.fill("0.5")
    levels.locator("button[name=compare]").click()
    said = levels.locator(".level-said").inner_text()
    mean, from_most, to_most, from_least, to_least = map(int, re.findall(r"\d+", said))
    gaps = [abs(share - 0.5) for share in measured]
    assert mean == pytest.approx(10 * sum(gaps), abs=0.51)
    losses = [one - other for one, other in zip(known, measured, strict=True)]
    most, least = losses.index(max(losses)), losses.index(min(losses))
    told = [from_most, to_most, from_least, to_least]
    shares = [known[most], measured[most], known[least], measured[least]]
    assert told == pytest.approx([100 * share for share in shares], abs=0.51)
    names = levels.locator("label > span:first-child").all_inner_texts()
    assert re.findall(r"[“«]\s*([^”»]+?)\s*[”»]", said) == [names[most], names[least]]
    rows = levels.locator("output").all_inner_texts()
    for row, share in zip(rows, measured, strict=True):
        yours, found = map(int, re.findall(r"\d+", row))
        assert (yours, found) == (50, pytest.approx(100 * share, abs=0.51))
    assert levels.locator("i.level-measured").last.is_visible()
    # What the sentence is about stays what it was.
    assert levels.locator("input:enabled").count() == 0
    # The table of the run is back.
    assert levels.locator("pre").is_visible()


def test_again_hides_the_run(levels):
    levels.locator("button[name=compare]").click()
    levels.locator("button[name=again]").click()
    test_they_start_where_the_categories_stood(levels)
    assert levels.locator(".level-said").inner_text() == ""
