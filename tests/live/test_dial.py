"""Dials over results that blocks have computed."""

import re

import pytest

from tests.browsing import DESKTOP, PHONE
from tests.conftest import LANGUAGES

ROWS = ("first", "second", "third", "fourth")


@pytest.fixture
def dials(open_exhibit, language):
    page = open_exhibit("live-dial", LANGUAGES[language] + "challenges/")
    return page.locator("live-dial").all()


def series(dial, name):
    return [float(part) for part in dial.get_attribute(f"data-{name}").split()]


def percents(text):
    found = re.findall(r"\d+[,.]\d", text)
    return [float(share.replace(",", ".")) for share in found]


def test_each_position_says_the_results_of_its_run(dials):
    assert len(dials) == 4
    for dial in dials:
        slider = dial.locator("input")
        places = series(dial, "places")
        assert slider.get_attribute("max") == str(len(places) - 1)
        names = [row for row in ROWS if dial.get_attribute(f"data-{row}")]
        for at, place in enumerate(places):
            slider.fill(str(at))
            told = dial.locator("output").inner_text()
            assert float(re.sub(r"[^\d.]", "", told.replace(",", "."))) in (
                place,
                place / 1000,  # an English comma
            )
            for name, item in zip(names, dial.locator("li").all(), strict=True):
                said = percents(item.locator("b").inner_text())
                shares = [series(dial, name)[at]]
                if dial.get_attribute(f"data-{name}-low"):
                    ends = [
                        series(dial, f"{name}-{end}")[at] for end in ("low", "high")
                    ]
                    shares += ends if ends[0] < ends[1] else []
                assert said == pytest.approx(
                    [100 * share for share in shares], abs=0.051
                )
                bar, row = (
                    item.locator(part).bounding_box() for part in (".dial-bar", "div")
                )
                assert bar["width"] / row["width"] == pytest.approx(shares[0], abs=0.01)


def test_it_starts_where_the_page_says_and_marks_it(dials):
    for dial in dials:
        places = series(dial, "places")
        start = places.index(float(dial.get_attribute("data-start")))
        slider = dial.locator("input")
        assert slider.input_value() == str(start)
        mark, bar = dial.locator(".dial-start").first, dial.locator(".dial-bar").first
        slider.press("Home" if start else "End")
        box, row = mark.bounding_box(), dial.locator("li div").first.bounding_box()
        share = (box["x"] - row["x"]) / row["width"]
        assert share == pytest.approx(series(dial, "first")[start], abs=0.01)
        assert bar.bounding_box()["width"] != pytest.approx(box["x"] - row["x"], abs=1)


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_dial_and_all_its_bars_are_on_one_screen(open_exhibit, language, viewport):
    path = LANGUAGES[language] + "challenges/"
    page = open_exhibit("live-dial", path, viewport=viewport)
    for dial in page.locator("live-dial").all():
        top = dial.locator("label").bounding_box()["y"]
        last = dial.locator("li").last.bounding_box()
        assert last["y"] + last["height"] - top < 500
