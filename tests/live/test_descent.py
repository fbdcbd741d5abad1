"""The ball on the landscape of the descent, against the page's own run."""

import re
from itertools import pairwise

import pytest

from tests.browsing import (
    DESKTOP,
    PHONE,
    axe_faults,
    layout_shift,
    leave_alone,
    set_scheme,
)
from tests.conftest import LANGUAGES

STILL = {"reduced_motion": "reduce"}

MINUS = "\N{MINUS SIGN}"

NUMBER = re.compile(rf"{MINUS}?\d+(?:[.,]\d+)?")

ENDS = {
    "en": {"arrived": "Arrived!", "away": "It flies away", "slow": "Not there."},
    "fr": {"arrived": "Arrivée", "away": "Elle s’envole", "slow": "Pas arrivée."},
}

TASK_DONE = {"en": "Task done", "fr": "Défi relevé"}

GUESSED = {
    "en": ("You guessed right.", "Your guess was another one."),
    "fr": ("Vous aviez deviné juste.", "Vous aviez deviné autre chose."),
}


@pytest.fixture
def begin(open_exhibit):
    """A function that shows the exhibit: its page, and the exhibit."""

    def start(language, **options):
        path = f"{LANGUAGES[language]}under-the-hood/"
        page = open_exhibit("live-descent", path, **options)
        return page, page.locator("live-descent")

    return start


@pytest.fixture(scope="module")
def block(stored_names):
    """What the block of the task left."""
    return stored_names("under_the_hood/greatest_rate")


@pytest.fixture(scope="module")
def paths(stored_names):
    """The three paths that the page draws, by their rates."""
    return stored_names("under_the_hood/descent")["paths"]


def numbers(text):
    found = NUMBER.findall(text)
    return [float(number.replace(MINUS, "-").replace(",", ".")) for number in found]


def said(exhibit):
    return exhibit.locator(".descent-said").inner_text()


def best(exhibit):
    return exhibit.locator(".descent-best").inner_text()


def press(exhibit, name):
    exhibit.locator(f"button[name={name}]").click()


def set_rate(exhibit, block, rate):
    exhibit.locator("[name=rate]").fill(str(block["rates"].index(rate)))


def table(exhibit):
    """The place, the slopes and the step, each along w and along b."""
    cells = [numbers(cell) for cell in exhibit.locator("tbody td").all_inner_texts()]
    flat = [value for (value,) in cells]
    return flat[:2], flat[2:4], flat[4:]


def drawn(exhibit):
    """The places of the path on the map, from the numbers of its axes."""
    shape = exhibit.locator(".descent-path").get_attribute("d")
    points = [map(float, point.split()) for point in shape[1:].split("L")]
    return [(-2 + 7 * (x - 30) / 322, -3 + 7 * (280 - y) / 272) for x, y in points]


def test_steps_are_those_of_the_page(begin, language, paths):
    _, exhibit = begin(language)
    for i, (rate, places) in enumerate(paths.items()):
        exhibit.locator("[name=tried]").nth(i).click()
        for before, after in pairwise(places):
            place, slopes, step = table(exhibit)
            assert place == pytest.approx(before, abs=0.0051)
            there = [b - a for a, b in zip(before, after, strict=True)]
            assert step == pytest.approx(there, abs=0.0051)
            expected = [-change / rate for change in there]
            assert slopes == pytest.approx(expected, abs=0.0051)
            press(exhibit, "step")
        assert len(drawn(exhibit)) == len(places)
        for one, other in zip(drawn(exhibit), places, strict=True):
            assert one == pytest.approx(other, abs=0.003)


def test_a_step_is_told_in_words(begin, language, stored_names):
    _, exhibit = begin(language)
    names = stored_names("under_the_hood/descent")
    given, wanted = names["given"], names["wanted"]
    exhibit.locator("[name=tried]").nth(2).click()
    press(exhibit, "step")
    losses = [
        ((w * given + b - wanted) ** 2).mean() for w, b in names["paths"][0.28][:2]
    ]
    assert numbers(said(exhibit)) == pytest.approx([1, *losses], abs=0.0051)
    assert re.search("jumps over|saute par-dessus", said(exhibit))
    exhibit.locator("[name=tried]").nth(0).click()
    assert said(exhibit) == ""
    press(exhibit, "step")
    assert not re.search("jumps over|saute par-dessus", said(exhibit))
    assert numbers(said(exhibit))[0] == 1


def test_the_task_is_done_by_the_rate_that_the_page_found(begin, language, block):
    _, exhibit = begin(language, **STILL)
    rates, needed = block["rates"], block["needed"]
    greatest = block["greatest"]
    next_one = rates[rates.index(greatest) + 1]
    for rate in (block["quickest"], min(needed), greatest):
        set_rate(exhibit, block, rate)
        press(exhibit, "start")
        press(exhibit, "go")
        assert said(exhibit).startswith(ENDS[language]["arrived"])
        assert numbers(said(exhibit))[0] == needed[rate]
        is_done = best(exhibit).startswith(TASK_DONE[language])
        assert is_done == (rate == greatest)
        assert numbers(best(exhibit)) == [max(rate, block["quickest"])]
    for rate, end in ((next_one, "away"), (rates[-1], "away"), (rates[0], "slow")):
        set_rate(exhibit, block, rate)
        press(exhibit, "start")
        press(exhibit, "go")
        assert said(exhibit).startswith(ENDS[language][end])
    assert numbers(said(exhibit))[0] == 300
    # What has been reached is kept.
    assert best(exhibit).startswith(TASK_DONE[language])


def test_the_task_counts_from_the_start_and_with_one_rate(begin, block):
    _, exhibit = begin("en", **STILL)
    # From another place.
    set_rate(exhibit, block, block["greatest"])
    exhibit.locator("[name=w]").fill("1.5")
    press(exhibit, "go")
    assert said(exhibit).startswith("Arrived!")
    assert best(exhibit) == ""
    # With two rates.
    press(exhibit, "start")
    press(exhibit, "step")
    set_rate(exhibit, block, block["quickest"])
    press(exhibit, "go")
    assert said(exhibit).startswith("Arrived!")
    assert best(exhibit) == ""


def test_a_guess_is_judged(begin, language, block):
    _, exhibit = begin(language, **STILL)
    right, wrong = GUESSED[language]
    exhibit.locator("select").select_option("away")
    press(exhibit, "go")
    assert said(exhibit).endswith(wrong)
    set_rate(exhibit, block, block["rates"][-1])
    press(exhibit, "start")
    press(exhibit, "go")
    assert said(exhibit).endswith(right)
    exhibit.locator("select").select_option("")
    press(exhibit, "start")
    press(exhibit, "go")
    assert not re.search(f"{right}|{wrong}", said(exhibit))


def where(exhibit, w, b):
    """Where a place of the landscape is on the screen."""
    box = exhibit.locator(".descent-map svg").bounding_box()
    unit = box["width"] / 360
    x, y = 30 + 322 * (w + 2) / 7, 280 - 272 * (b + 3) / 7
    return box["x"] + unit * x, box["y"] + unit * y


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_ball_is_dragged_and_put(begin, language, viewport):
    page, exhibit = begin(language, viewport=viewport)
    exhibit.locator(".descent-map").evaluate(
        "map => map.scrollIntoView({ block: 'center', behavior: 'instant' })"
    )
    press_at = where(exhibit, -1, 3)
    page.mouse.move(*press_at)
    page.mouse.down()
    page.mouse.move(*where(exhibit, 1, 1), steps=4)
    page.mouse.move(*where(exhibit, 4, -2), steps=4)
    page.mouse.up()
    assert table(exhibit)[0] == pytest.approx([4, -2], abs=0.03)
    page.mouse.move(*where(exhibit, 0, 0))
    assert table(exhibit)[0] == pytest.approx([4, -2], abs=0.03)
    page.mouse.click(*where(exhibit, 0, 3))
    assert table(exhibit)[0] == pytest.approx([0, 3], abs=0.03)
    # The line is that of the place: y = 3 for every x.
    ends = exhibit.locator(".descent-line").get_attribute("d")
    left, right = [float(point.split()[1]) for point in ends[1:].split("L")]
    assert left == pytest.approx(right, abs=2)


def test_a_finger_drags_the_ball(begin):
    page, exhibit = begin("en", viewport=PHONE, has_touch=True, is_mobile=True)
    exhibit.locator(".descent-map").evaluate(
        "map => map.scrollIntoView({ block: 'center', behavior: 'instant' })"
    )
    before = page.evaluate("scrollY")
    tool = page.context.new_cdp_session(page)

    def touch(kind, *places):
        points = [{"x": x, "y": y} for x, y in places]
        tool.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", where(exhibit, -1, 3))
    for b in (2, 1, 0, -1):
        touch("touchMove", where(exhibit, 2, b))
    touch("touchEnd")
    assert table(exhibit)[0] == pytest.approx([2, -1], abs=0.06)
    assert page.evaluate("scrollY") == before
    # Beside the ball, a finger scrolls the page.
    touch("touchStart", where(exhibit, -1, -1))
    for b in (0, 1, 2, 3):
        touch("touchMove", where(exhibit, -1, b))
    touch("touchEnd")
    page.wait_for_function("before => scrollY !== before", arg=before)
    assert table(exhibit)[0] == pytest.approx([2, -1], abs=0.06)


def test_the_keyboard_does_all_of_it_and_hears_about_it(begin, block):
    page, exhibit = begin("en", **STILL)
    slider = page.get_by_role("slider", name="w", exact=True)
    slider.focus()
    page.keyboard.press("End")
    assert slider.get_attribute("aria-valuetext") == "5.00"
    assert table(exhibit)[0] == [5, 3]
    rate = page.get_by_role("slider", name="Learning rate η", exact=True)
    before = float(rate.get_attribute("aria-valuetext"))
    rate.focus()
    page.keyboard.press("ArrowRight")
    after = float(rate.get_attribute("aria-valuetext"))
    assert block["rates"].index(after) == block["rates"].index(before) + 1
    page.get_by_role("button", name="Let it go", exact=True).focus()
    page.keyboard.press("Enter")
    heard = "document.querySelector('live-descent .live-announcement').textContent"
    page.wait_for_function(heard)
    assert page.evaluate(heard).strip() == said(exhibit)


def test_with_motion_it_runs_and_can_be_stopped(begin):
    page, exhibit = begin("en", reduced_motion="no-preference")
    exhibit.locator("[name=tried]").nth(0).click()
    press(exhibit, "go")
    go = exhibit.locator("[name=go]")
    assert go.inner_text() == "Stop"
    page.wait_for_function(
        "document.querySelector('.descent-path').getAttribute('d').includes('L')"
    )
    go.click()
    assert go.inner_text() == "Let it go"
    steps = len(drawn(exhibit))
    page.wait_for_timeout(400)
    assert len(drawn(exhibit)) == steps < 300
    # It goes on from there, until it ends.
    go.click()
    page.wait_for_function(
        "document.querySelector('.descent-said').textContent.startsWith('Not there')",
        timeout=60_000,
    )
    assert len(drawn(exhibit)) == 301
    assert go.inner_text() == "Let it go"


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_it_has_its_height_in_whatever_it_shows(begin, language, block, viewport):
    page, exhibit = begin(language, viewport=viewport, **STILL)
    height = exhibit.bounding_box()["height"]
    exhibit.locator("select").select_option("slow")
    for rate in (block["greatest"], block["rates"][-1], block["rates"][0]):
        set_rate(exhibit, block, rate)
        press(exhibit, "start")
        press(exhibit, "step")
        assert exhibit.bounding_box()["height"] == height
        press(exhibit, "go")
        assert exhibit.bounding_box()["height"] == height
    # Not much more than it needs.
    inside = exhibit.locator(".live-box").bounding_box()["height"]
    assert height - inside < 90
    assert layout_shift(page) < 0.01


@pytest.mark.parametrize(("language", "scheme"), [("fr", "light"), ("en", "dark")])
def test_axe_finds_nothing(begin, language, scheme):
    page, exhibit = begin(language, **STILL)
    set_scheme(page, scheme)
    press(exhibit, "go")
    leave_alone(page, "live-descent")
    assert axe_faults(page, within="live-descent") == []


def test_on_paper_and_without_scripts_there_is_the_figure(
    begin, browser, address, language
):
    page, exhibit = begin(language)
    figure = exhibit.locator("figure")
    assert not figure.is_visible()
    page.emulate_media(media="print")
    assert figure.is_visible()
    assert not exhibit.locator(".descent-map").is_visible()
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}{LANGUAGES[language]}under-the-hood/")
    assert page.locator("live-descent figure").is_visible()
    page.close()


def test_readers_with_colours_of_their_own_see_the_ball(begin):
    page, exhibit = begin("en", forced_colors="active")
    fill = "ball => getComputedStyle(ball).fill"
    ball = exhibit.locator(".descent-ball circle").last.evaluate(fill)
    ground = exhibit.evaluate("one => getComputedStyle(one).backgroundColor")
    assert ball not in (ground, "none")
    highlight = page.evaluate(
        """() => {
            const probe = document.body.appendChild(document.createElement("i"));
            probe.style.color = "Highlight";
            return getComputedStyle(probe).color;
        }"""
    )
    assert ball == highlight


def test_while_its_numbers_are_to_come_it_is_the_figure(begin):
    page, _ = begin("en")
    page.evaluate(
        """() => {
            const waiting = document.querySelector("live-descent").cloneNode();
            for (const name in waiting.dataset) waiting.dataset[name] = "…";
            delete waiting.dataset.state;
            waiting.textContent = "still";
            document.querySelector("live-descent").before(waiting);
        }"""
    )
    page.wait_for_timeout(1000)
    assert page.locator("live-descent").first.inner_text() == "still"


def test_scripts_and_styles_are_small(site):
    files = list((site / "assets/live").glob("*descent*"))
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) <= 19_000
