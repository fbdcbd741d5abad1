"""On a phone, what a reader changes and what follows from it are on one screen."""

import pytest

from tests.browsing import show_exhibit
from tests.conftest import LANGUAGES

# What a phone's browser leaves of its screen.
PHONE = {"width": 390, "height": 664}

FRONT, HOOD, CHALLENGES, LIVE = "", "under-the-hood/", "challenges/", "live/"

# Of each exhibit, the controls and what they change.
PAIRS = [
    (LIVE, "live-neuron", ".neuron-controls", ".neuron-pictures"),
    (LIVE, "live-neuron", ".neuron-controls", ".neuron-answers"),
    (LIVE, "live-neuron", ".neuron-controls", ".neuron-state"),
    (LIVE, "live-network", ".network-first", "[data-part=confidences]"),
    (LIVE, "live-network", "[name=random]", "[data-part=confidences]"),
    (LIVE, "live-network", ".network-breakage", "[data-part=confidences]"),
    (LIVE, "live-network", "[role=grid]", "[data-part=neuron]"),
    (LIVE, "live-network", "[role=grid]", "[data-part=weights]"),
    (LIVE, "live-training", ".training-presets", ".training-plots"),
    (LIVE, "live-training", ".training-buttons", ".training-plots"),
    (LIVE, "live-training", ".training-settings", ".training-plots"),
    (LIVE, "live-garment", ".garment-row canvas", ".live-bars"),
    (LIVE, "live-garment", "[name=clear]", ".live-bars"),
    (LIVE, "live-garment", ".garment-steps", ".live-bars"),
    (LIVE, "live-garment", ".garment-steps", ".garment-answer"),
    (LIVE, "live-contest", ".contest-game canvas", "fieldset"),
    (LIVE, "live-contest", ".contest-game canvas", ".contest-progress"),
    (FRONT, "live-guess", "canvas", ".live-bars"),
    (FRONT, "live-guess", "[name=image]", "canvas"),
    (FRONT, "live-curve", ".curve-knots", ".curve-plot"),
    (FRONT, "live-curve", "[name=compare]", ".curve-said"),
    (FRONT, "live-pair", ".pair-choices", ".pair-said"),
    (HOOD, "live-descent", "[name=rate]", ".descent-map"),
    (HOOD, "live-descent", "[name=go]", ".descent-said"),
    (HOOD, "live-tiny", ".tiny-buttons", ".tiny-picture"),
    (HOOD, "live-tiny", ".tiny-buttons", ".tiny-formula"),
    (CHALLENGES, "live-dial", "input", ".dial-bars"),
    (CHALLENGES, "live-levels", "[name=compare]", ".level-said"),
    (CHALLENGES, "live-levels", ".level-rows", ".level-said"),
]


BOXES = """parts => parts.map(
    part => document.querySelector(part).getBoundingClientRect().toJSON())"""


@pytest.fixture(scope="module")
def phone(browser, address):
    """A function that gives a page of the site on a phone, its exhibits being there."""
    pages = {}

    def show(path, names):
        if path not in pages:
            pages[path] = browser.new_page(viewport=PHONE, reduced_motion="reduce")
            pages[path].goto(address + path)
            for name in names:
                show_exhibit(pages[path], name)
        return pages[path]

    yield show
    for page in pages.values():
        page.close()


@pytest.fixture
def on_phone(phone, language):
    """A function that gives a page on a phone, all exhibits of PAIRS being there."""

    def show(page):
        names = {name for where, name, *_ in PAIRS if where == page}
        return phone(LANGUAGES[language] + page, sorted(names))

    return show


def screen(page):
    """The height that the page's header leaves."""
    return PHONE["height"] - page.locator("header").first.bounding_box()["height"]


@pytest.mark.parametrize(("where", "name", "control", "effect"), PAIRS)
def test_cause_and_effect_are_on_one_screen(on_phone, where, name, control, effect):
    page = on_phone(where)
    parts = [f"{name} {part}" for part in (control, effect)]
    # At once: what comes above, formulas for example, moves both.
    boxes = page.evaluate(BOXES, parts)
    top = min(box["top"] for box in boxes)
    bottom = max(box["bottom"] for box in boxes)
    assert bottom - top <= screen(page)


def test_a_neuron_that_is_switched_off_has_the_verdict_above_it(on_phone):
    """However far down the network is scrolled."""
    page = on_phone(LIVE)
    header = page.locator("header").first.bounding_box()
    for place in ("[role=gridcell] >> nth=127", "[data-part=pulls] li >> nth=9"):
        page.locator(f"live-network {place}").evaluate(
            "place => place.scrollIntoView({ block: 'center', behavior: 'instant' })"
        )
        verdict = page.locator(".network-verdict").bounding_box()
        assert verdict["y"] == pytest.approx(header["height"], abs=1)
        met = page.evaluate(
            "([x, y]) => document.elementFromPoint(x, y).className",
            [verdict["x"] + 20, verdict["y"] + verdict["height"] / 2],
        )
        assert met == "network-verdict"


@pytest.mark.parametrize(
    ("step", "layer"),
    [("1", "pixels"), ("2", "hidden"), ("3", "sums"), ("4", "matter")],
)
def test_a_step_shows_its_layer_below_its_slider(on_phone, step, layer):
    page = on_phone(LIVE)
    slider = page.locator("live-network [name=step]")
    slider.fill(step)
    top = slider.bounding_box()["y"]
    box = page.locator(f"live-network [data-part={layer}]").bounding_box()
    slider.fill("0")
    assert top < box["y"]
    assert box["y"] + box["height"] - top <= screen(page)


def test_pixels_and_sums_are_unfolded(on_phone):
    page = on_phone(LIVE)
    more = page.locator("live-network [name=more]")
    folded = page.locator(
        "live-network :is([data-part=pixels], [data-part=matter], [data-part=sums])"
    )
    shown = "all => all.map(part => part.checkVisibility())"
    assert folded.evaluate_all(shown) == [False] * 3
    more.press("Enter")
    assert more.get_attribute("aria-expanded") == "true"
    assert folded.evaluate_all(shown) == [True] * 3
    more.press("Enter")
    assert folded.evaluate_all(shown) == [False] * 3
