"""The tiny network step by step, against the page's own numbers."""

import re

import numpy as np
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

MINUS = "\N{MINUS SIGN}"

NUMBER = re.compile(rf"{MINUS}?\d+[.,]\d+")

# A step's part of the drawing, the function that its line of code calls, the letters of
# its formula.
STEPS = [
    ({"lines-1", "hidden"}, "relu", "zj=∑ixiwij+bjhj=ReLU(zj)"),
    ({"lines-2", "output"}, "softmax", "ak=∑jhjwjk+bkpk=eakS"),
    ({"loss"}, "cross_entropy", "L=\N{MINUS SIGN}lnpt"),
    ({"output"}, "logit_gradients", "∂L∂ak=pk\N{MINUS SIGN}{1(k=t)0(k≠t)"),
    ({"lines-2"}, "d_w2, d_b2 = layer_gradients", "∂L∂wjk=hj∂L∂ak∂L∂bk=∂L∂ak"),
    ({"lines-2", "hidden"}, "hidden_gradients", "∂L∂zj=∑k∂L∂akwjk·{1(zj>0)0(zj≤0)"),
    ({"lines-1"}, "d_w1, d_b1 = layer_gradients", "∂L∂wij=xi∂L∂zj∂L∂bj=∂L∂zj"),
    ({"lines-1", "lines-2"}, "tiny_rate * slope", "θ←θ\N{MINUS SIGN}η∂L∂θ"),
]


@pytest.fixture
def begin(open_exhibit):
    """A function that shows the exhibit: its page, and the exhibit."""

    def start(language, **options):
        path = f"{LANGUAGES[language]}under-the-hood/"
        page = open_exhibit("live-tiny", path, **options)
        return page, page.locator("live-tiny")

    return start


@pytest.fixture(scope="module")
def step(stored_names):
    """What the page's block of a whole step left."""
    return stored_names("under_the_hood/tiny_step")


def numbers(text):
    found = NUMBER.findall(text)
    return [float(number.replace(MINUS, "-").replace(",", ".")) for number in found]


def said(exhibit):
    return exhibit.locator(".tiny-said").inner_text()


def press(exhibit, name, times=1):
    for _ in range(times):
        exhibit.locator(f"button[name={name}]").click()


def drawn(exhibit, kind):
    """The numbers of a kind in the drawing, from top to bottom and left to right."""
    shown = exhibit.locator(f".tiny-picture .tiny-{kind}").all_text_contents()
    return [number for text in shown for number in numbers(text)]


def near(*parts):
    """Numbers of arrays, in a row, as they are shown."""
    flat = np.concatenate([np.ravel(part) for part in parts])
    return pytest.approx(flat, abs=0.0051)


def test_each_step_shows_what_the_block_computed(begin, language, step):
    _, exhibit = begin(language)
    inputs = [0.5, 1.0]
    assert drawn(exhibit, "value") == inputs
    assert drawn(exhibit, "weight") == near(step["w1"], step["w2"])
    assert drawn(exhibit, "bias") == near(step["b1"], step["b2"])
    press(exhibit, "next")
    assert drawn(exhibit, "value") == near(inputs, step["hidden"])
    assert numbers(said(exhibit)) == near(step["hidden"])
    press(exhibit, "next")
    assert drawn(exhibit, "value") == near(inputs, step["hidden"], step["scores"])
    press(exhibit, "next")
    assert drawn(exhibit, "loss") == near(step["loss"])
    assert drawn(exhibit, "slope") == []
    press(exhibit, "next")
    assert drawn(exhibit, "inside") == near(step["d_logits"])
    press(exhibit, "next")
    weights = exhibit.locator(".tiny-picture text.tiny-slope").all_text_contents()
    assert [numbers(text)[0] for text in weights] == near(step["d_w2"])
    press(exhibit, "next")
    assert drawn(exhibit, "inside") == near(step["d_sums"], step["d_logits"])
    press(exhibit, "next")
    weights = exhibit.locator(".tiny-picture text.tiny-slope").all_text_contents()
    found = [numbers(text)[0] for text in weights]
    assert found == near(step["d_w1"], step["d_w2"])
    # A bias has its value, and the slope of its sum.
    biases = np.stack(
        [np.ravel([step["b1"], step["b2"]]), np.ravel([step["d_b1"], step["d_b2"]])],
        axis=1,
    )
    assert drawn(exhibit, "bias") == near(biases)


def test_a_correction_says_how_the_loss_changed(begin, language, step, stored_names):
    _, exhibit = begin(language)
    before = step["loss"]
    press(exhibit, "whole")
    w1, b1, w2, b2 = step["moved"]
    assert drawn(exhibit, "weight") == near(w1, w2)
    assert drawn(exhibit, "bias") == near(b1, b2)
    hidden = np.maximum(0, np.array([0.5, 1.0]) @ w1 + b1)
    powers = np.exp(hidden @ w2 + b2)
    after = -np.log(powers[1] / powers.sum())
    assert numbers(said(exhibit)) == near([before, after])
    assert re.search("has fallen|est passée", said(exhibit))
    # In the formula's lines, each parameter's old and new value.
    lines = exhibit.locator(".tiny-formula li").all_inner_texts()
    new = [numbers(line)[-1] for line in lines]
    assert new == near(w1, b1, w2, b2)
    old = [numbers(line)[0] for line in lines]
    assert old == near(step["w1"], step["b1"], step["w2"], step["b2"])
    # And again: the loss falls on.
    press(exhibit, "next")
    assert drawn(exhibit, "loss") == []
    press(exhibit, "whole")
    last, newest = numbers(said(exhibit))
    assert last == pytest.approx(after, abs=0.0051)
    assert newest < last
    # Back over the correction, the numbers are those before it.
    press(exhibit, "back")
    assert drawn(exhibit, "weight") == near(w1, w2)
    press(exhibit, "reset")
    assert drawn(exhibit, "weight") == near(step["w1"], step["w2"])
    assert drawn(exhibit, "slope") == []


def test_a_step_lights_up_in_three_places(begin, language):
    _, exhibit = begin(language)
    for parts, code, formula in STEPS:
        press(exhibit, "next")
        lit = exhibit.locator("[data-lit]").evaluate_all(
            "all => all.map(part => part.dataset.part)"
        )
        assert {*lit} == parts
        (*_, line) = exhibit.locator("[aria-current=step]").all_inner_texts()
        assert code in line
        shown = exhibit.locator("math").all_text_contents()
        assert "".join("".join(shown).split()) == formula
    # Lit parts have a light behind them, others none.
    light = "light => getComputedStyle(light).stroke"
    lines = exhibit.locator("[data-part=lines-1] path.tiny-light").first
    loss = exhibit.locator("[data-part=loss] .tiny-light")
    assert loss.evaluate(light) == "none" != lines.evaluate(light)


def test_its_code_is_the_pages_block(begin, language, stored_names):
    _, exhibit = begin(language)
    shown = exhibit.locator(".tiny-code").evaluate(
        "list => [...list.children].map(line => line.textContent)"
    )
    block = exhibit.locator(".live-still pre > code").text_content()
    assert shown == [line for line in block.splitlines() if line.strip()]
    assert shown[2].startswith("hidden = relu(tiny_input @ w1")
    assert len(shown) == len(STEPS) + 3


def change(exhibit, label, value):
    exhibit.get_by_label(label, exact=True).fill(str(value))


def test_what_the_reader_changes_counts(begin, language, step):
    _, exhibit = begin(language)
    press(exhibit, "next", 7)
    change(exhibit, "w2 h₁→p₀", "-1.5")
    change(exhibit, "x₂", "-2")
    w2 = step["w2"].copy()
    w2[0, 0] = -1.5
    hidden = np.maximum(0, np.array([0.5, -2]) @ step["w1"] + step["b1"])
    assert (hidden == 0).all()
    powers = np.exp(hidden @ w2 + step["b2"])
    assert drawn(exhibit, "value")[2:] == near(hidden, powers / powers.sum())
    # ReLU lets no slope through to neurons that are at zero.
    assert drawn(exhibit, "inside") == near([0, 0], powers / powers.sum() - [0, 1])
    line = exhibit.locator("[data-part=lines-2] .tiny-line").first
    assert float(line.get_attribute("stroke-width")) == pytest.approx(4)
    dashes = "line => getComputedStyle(line).strokeDasharray"
    assert line.evaluate(dashes) != "none"
    other = exhibit.locator("[data-part=lines-2] .tiny-line").last
    assert other.evaluate(dashes) == "none"
    # Another category is right: the slopes of the logits change their signs.
    exhibit.locator("select").select_option("0")
    assert drawn(exhibit, "inside")[2:] == near(powers / powers.sum() - [1, 0])
    assert "✓" in exhibit.locator(".tiny-name").nth(4).text_content()


def test_a_loss_that_can_fall_no_more_stays(begin, language):
    _, exhibit = begin(language)
    exhibit.locator("[name=rate]").fill("10")
    press(exhibit, "whole")
    assert numbers(said(exhibit)) == pytest.approx([1.09, 0])
    press(exhibit, "whole")
    assert numbers(said(exhibit)) == [0]


def test_a_number_that_is_none_is_refused_in_a_sentence(begin, language, step):
    _, exhibit = begin(language)
    field = exhibit.get_by_label("w1 x₁→h₁", exact=True)
    field.fill("")
    assert re.search(r"-10\b.*\b10\b", said(exhibit).replace(MINUS, "-"))
    assert drawn(exhibit, "weight") == near(step["w1"], step["w2"])
    field.fill("99")
    assert re.search(r"\b10\b", said(exhibit))
    exhibit.locator("button[name=next]").click()
    assert field.input_value() == "1"


def test_the_keyboard_goes_through_it_and_hears_it(begin):
    page, exhibit = begin("en")
    page.get_by_role("button", name="Next step", exact=True).focus()
    for _ in range(3):
        page.keyboard.press("Enter")
    heard = "document.querySelector('live-tiny .live-announcement').textContent"
    assert page.evaluate(heard) == ""
    page.wait_for_function(heard)
    assert page.evaluate(heard) == said(exhibit)
    picture = exhibit.locator(".tiny-picture svg").get_attribute("aria-label")
    assert "L = 1.09" in picture
    assert "p₀ = 0.66" in picture


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_it_has_its_height_in_whatever_it_shows(begin, language, viewport):
    page, exhibit = begin(language, viewport=viewport)
    height = exhibit.bounding_box()["height"]
    inside = exhibit.locator(".live-box").bounding_box()["height"]
    assert height - inside < 70
    for _ in range(2 * len(STEPS)):
        press(exhibit, "next")
        assert exhibit.bounding_box()["height"] == height
    assert layout_shift(page) < 0.01


def test_on_a_phone_a_step_is_on_one_screen(begin, language):
    page, exhibit = begin(language, viewport=PHONE)
    exhibit.locator(".tiny-picture").evaluate(
        """one => scrollBy({
            top: one.getBoundingClientRect().top - 52, behavior: "instant" })"""
    )
    page.wait_for_timeout(300)
    header = page.locator(".md-header").bounding_box()
    for _ in STEPS:
        press(exhibit, "next")
        for part in (
            "picture svg",
            "buttons",
            "said",
            "code [aria-current]",
            "formula",
        ):
            box = exhibit.locator(f".tiny-{part}").first.bounding_box()
            assert box["y"] >= header["y"] + header["height"], part
            assert box["y"] + box["height"] <= PHONE["height"], part


@pytest.mark.parametrize(("language", "scheme"), [("fr", "light"), ("en", "dark")])
def test_axe_finds_nothing(begin, language, scheme):
    page, exhibit = begin(language)
    set_scheme(page, scheme)
    leave_alone(page, "live-tiny")
    for times in (0, 2, 4, 2):
        press(exhibit, "next", times)
        assert axe_faults(page, within="live-tiny") == []


def test_on_paper_and_without_scripts_there_are_code_and_figure(
    begin, browser, address, language
):
    page, exhibit = begin(language)
    still = ("figure", ".live-still pre")
    for part in still:
        assert not exhibit.locator(part).is_visible()
    page.emulate_media(media="print")
    for part in still:
        assert exhibit.locator(part).is_visible()
    assert not exhibit.locator(".tiny-picture").is_visible()
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}{LANGUAGES[language]}under-the-hood/")
    for part in ("figure", "pre"):
        assert page.locator(f"live-tiny {part}").is_visible()
    page.close()


def test_readers_with_colours_of_their_own_see_what_is_lit(begin):
    _, exhibit = begin("en", forced_colors="active")
    press(exhibit, "next")
    light = "light => getComputedStyle(light).stroke"
    lit = exhibit.locator("[data-part=lines-1] .tiny-light").first.evaluate(light)
    line = exhibit.locator("[data-part=lines-1] .tiny-line").first.evaluate(light)
    dark = exhibit.locator("[data-part=lines-2] .tiny-light").first.evaluate(light)
    assert dark == "none"
    assert len({lit, line, dark}) == 3


def test_scripts_and_styles_are_small(site):
    files = list((site / "assets/live").glob("*tiny*"))
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) <= 22_000
