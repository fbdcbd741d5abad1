"""Readers who replace the page's colours with their own see what the exhibits show."""

import io

import numpy as np
import pytest
from PIL import Image

from tests.browsing import DESKTOP, show_exhibit

GROUND = {"light": 1.0, "dark": 0.0}


@pytest.fixture(scope="module", params=["light", "dark"])
def page(browser, address, request):
    """The exhibits' page in the reader's colours."""
    context = browser.new_context(
        viewport=DESKTOP, color_scheme=request.param, forced_colors="active"
    )
    page = context.new_page()
    page.goto(f"{address}en/live/")
    page.ground = GROUND[request.param]
    yield page
    context.close()


@pytest.fixture
def forced(page):
    """A function that shows an exhibit of the page, and gives it."""

    def show(name):
        exhibit = show_exhibit(page, name)
        exhibit.ground = page.ground
        return exhibit

    return show


def luminance(colours):
    linear = np.where(
        colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4
    )
    return linear @ [0.2126, 0.7152, 0.0722]


def seen(element):
    """The luminances of what an element shows, row by row."""
    element.evaluate("element => element.scrollIntoView({ block: 'center' })")
    picture = Image.open(io.BytesIO(element.screenshot())).convert("RGB")
    return luminance(np.asarray(picture) / 255)


def contrast(one, other):
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def middle(element):
    shown = seen(element)
    return shown[shown.shape[0] // 2, shown.shape[1] // 2]


def assert_a_picture(canvas):
    shown = seen(canvas)[4:-4, 4:-4]
    assert contrast(shown.max(), shown.min()) > 3


def test_the_network(forced):
    network = forced("live-network")
    for part in ("sums", "confidences"):
        bar = network.locator(f"[data-part={part}] li:last-child i")
        assert contrast(middle(bar), network.ground) > 3
    cells = network.locator("[role=gridcell]")
    most = cells.evaluate_all(
        """cells => cells.findIndex(
            cell => +cell.style.getPropertyValue("--side") === 1)"""
    )
    assert contrast(middle(cells.nth(most)), network.ground) > 3
    none = network.locator("[role=gridcell][style='--side: 0;']").first
    assert contrast(middle(none), network.ground) < 1.1
    assert_a_picture(network.locator("[data-part=pixels] canvas"))
    first, second = (network.locator("button[name=image]").nth(i) for i in (0, 1))
    assert_a_picture(first.locator("canvas"))
    # The pressed one has a frame, the chosen neuron another.
    assert contrast(seen(first)[20, 2], seen(second)[20, 2]) > 3
    chosen, other = (
        seen(cells.nth(neuron))[8:-8, 1:5].mean() for neuron in (most, most - 1)
    )
    assert abs(chosen - network.ground) > abs(other - network.ground) + 0.05


def test_the_contest(forced):
    contest = forced("live-contest")
    contest.locator("fieldset button").first.focus()
    assert_a_picture(contest.locator("canvas"))
    for _ in range(20):
        contest.page.keyboard.press("1")
    people = seen(contest.locator("dd").last)
    assert contrast(people[people.shape[0] // 2, 9], contest.ground) > 3
    assert_a_picture(contest.locator("canvas").first)


def test_the_training(forced):
    assert_a_picture(forced("live-training").locator("canvas").first)


def test_the_garment(forced):
    garment = forced("live-garment")
    for canvas in garment.locator("canvas").all():
        assert_a_picture(canvas)
    edge = seen(garment.locator("canvas").first)[20, :2]
    assert contrast(edge[0], edge[1]) > 3 or contrast(edge[0], garment.ground) > 3
    bar = garment.locator(".live-bars [data-mark=predicted] i")
    assert contrast(middle(bar), garment.ground) > 3


def test_the_glossarys_entry_to_which_a_term_leads(open_page):
    page = open_page("en/glossary/#epoch", forced_colors="active")
    entry = page.locator("#epoch")
    assert entry.evaluate("entry => getComputedStyle(entry).outlineStyle") == "solid"
