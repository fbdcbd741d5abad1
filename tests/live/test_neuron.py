"""The exhibit of one neuron, against the same sums in Python."""

import math
import re

import pytest

from tests.conftest import ROOT

# Each function, and the sentence's number of decimals.
FUNCTIONS = {
    "identity": (lambda z: z, 2),
    "relu": (lambda z: max(0, z), 2),
    "sigmoid": (lambda z: 1 / (1 + math.exp(-z)), 3),
    "tanh": (math.tanh, 3),
}

START = {"x1": 0.5, "w1": 1.6, "x2": 1, "w2": -0.5, "x3": 0.2, "w3": 1, "b": 0.4}

FIRES = 0.5

SENTENCE = {
    "fr": "Somme pondérée\u00a0: {}. Sortie ({})\u00a0: {}.",
    "en": "Weighted sum: {}. Output ({}): {}.",
}

MINUS = "\N{MINUS SIGN}"

NUMBER = re.compile(rf"{MINUS}?\b\d+(?:[.,]\d+)?")

DATA = re.compile(r"/live/.*\.(bin|png)$")


def weighted_sum(values):
    products = [values[f"w{i}"] * values[f"x{i}"] for i in (1, 2, 3)]
    # Adding 0 makes -0.0 a plain 0.
    return round(sum(products) + values["b"], 2) + 0


def move(page, values):
    """Set sliders as a finger does: a value, and an event."""
    page.evaluate(
        """values => {
            for (const [name, value] of Object.entries(values)) {
                const slider = document.querySelector(`live-neuron [name=${name}]`);
                slider.value = value;
                slider.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }""",
        values,
    )


def sentence(page):
    return page.locator("live-neuron .neuron-said").inner_text()


def numbers(text):
    found = NUMBER.findall(text)
    return [float(number.replace(MINUS, "-").replace(",", ".")) for number in found]


def point(page, function):
    """The sum and the output that the plot's point shows, on the axes that it names."""
    plot = page.locator(".neuron-plot")
    x, y = plot.locator(".neuron-point").evaluate(
        "point => [point.cx.baseVal.value, point.cy.baseVal.value]"
    )
    texts = plot.locator("text").all_text_contents()
    most = numbers(texts[1])[0]
    top, bottom = numbers(texts[2])[0], round(function(-most))
    return (x - 180) / 160 * most, bottom + (126 - y) / 110 * (top - bottom)


def drawn(page):
    """The texts of the drawing, and of each line its sign and its width."""
    drawing = page.locator(".neuron-drawing")
    texts = drawing.locator("text").all_text_contents()
    lines = drawing.locator("path[stroke-width]").evaluate_all(
        """lines => lines.map((line) => [
            getComputedStyle(line).strokeDasharray === "none" ? 1 : -1,
            parseFloat(getComputedStyle(line).strokeWidth)])"""
    )
    return "".join(texts).replace("\u200b", ""), lines


def light(page):
    """How bright the circle of the output is: the sum of its colour's channels."""
    colour = page.locator(".neuron-light").evaluate("e => getComputedStyle(e).fill")
    return sum(float(part) for part in re.findall(r"[\d.]+", colour)[:3])


@pytest.mark.parametrize("page", ["index.md", "live.md"])
def test_the_numbers_of_the_text_are_right(language, page):
    text = (ROOT / "docs" / language / page).read_text(encoding="utf-8")
    # The last sentences of the still version.
    still = re.search(r"([^\n]*)\n+</live-neuron>", text)[1]
    found = numbers(still)
    values = dict(zip(["x1", "x2", "x3", "w1", "w2", "w3", "b"], found, strict=False))
    *_, total, output, fall, other_total = found
    assert weighted_sum(values) == total == output == 2
    assert weighted_sum(values | {"b": values["b"] - fall}) == other_total == 0


@pytest.mark.parametrize(("language", "path"), [("fr", ""), ("en", "en/live/")])
def test_outputs_are_those_of_python(open_exhibit, language, path):
    page = open_exhibit("live-neuron", path)
    assert sentence(page) == SENTENCE[language].format(
        *(("0,90", "ReLU", "0,90") if language == "fr" else ("0.90", "ReLU", "0.90"))
    )
    for values in (
        START,
        START | {"b": -1},
        START | {"w1": -1.3, "x2": 0.7, "b": 0},
        {name: -2 if name[0] != "x" else 1 for name in START},
        dict.fromkeys(START, 0) | {"w2": -2},
    ):
        move(page, values)
        z = weighted_sum(values)
        for name, (function, decimals) in FUNCTIONS.items():
            page.locator("live-neuron select").select_option(name)
            y = function(z)
            if round(y, 2) == y:
                decimals = 2
            assert numbers(sentence(page)) == [z, round(y, decimals)]
            assert point(page, function) == pytest.approx((z, y), abs=1e-3)
            lines = page.locator("live-neuron mtr").all_text_contents()
            assert len(lines) == 4
            in_equation = numbers(lines[1])
            assert [abs(v) for v in in_equation] == [
                abs(values[k]) for k in ("w1", "x1", "w2", "x2", "w3", "x3", "b")
            ]
            assert numbers(lines[2]) == [z]
            exact = "=" if decimals == 2 else "≈"
            assert exact in lines[3]
            assert "-" not in sentence(page) + "".join(lines)
    if not path:  # the live page has other exhibits
        assert page.complaints == []


def test_the_keyboard_changes_it_and_it_is_announced_once(open_exhibit):
    page = open_exhibit("live-neuron", "en/live/")
    said = "window.said = []; new MutationObserver(() => said.push("
    said += "document.querySelector('live-neuron .live-announcement').textContent)"
    page.evaluate(
        said + ").observe(document.querySelector('live-neuron .live-announcement'),"
        "{ childList: true })"
    )
    # However slow the machine, what is to be said waits for the last key.
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now() + 1000"))
    slider = page.get_by_role("slider", name="Weight w1", exact=True)
    slider.focus()
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    assert slider.get_attribute("aria-valuetext") == "1.2"
    page.keyboard.press("Tab")
    focused = "document.activeElement.name"
    assert page.evaluate(focused) == "x2"
    expected = SENTENCE["en"].format("0.70", "ReLU", "0.70")
    assert sentence(page) == expected
    assert page.evaluate("said") == []
    page.clock.resume()
    page.wait_for_function("said.length")
    page.wait_for_timeout(700)
    assert page.evaluate("said") == [f"{expected} As wanted: 2 of 4."]
    page.get_by_role("combobox", name="Activation f", exact=True).select_option("tanh")
    reset = page.get_by_role("button", name="Reset", exact=True)
    reset.focus()
    page.keyboard.press("Enter")
    assert sentence(page) == SENTENCE["en"].format("0.90", "ReLU", "0.90")
    values = (
        "[...document.querySelectorAll('.neuron-controls input')].map(i => +i.value)"
    )
    assert page.evaluate(values) == list(START.values())


def test_the_drawing_has_the_values_of_the_sliders(open_exhibit):
    page = open_exhibit("live-neuron", "en/live/")
    texts, lines = drawn(page)
    for text in ("w1 = 1.6", "w2 = −0.5", "w3 = 1.0", "b = 0.4", "0.90", "fires"):
        assert text in texts
    assert [sign for sign, _ in lines] == [1, -1, 1, 1]
    widths = [width for _, width in lines]
    weights = [1.6, 0.5, 1, 0.4]
    shares = [width / weight for width, weight in zip(widths, weights, strict=True)]
    assert shares == pytest.approx([shares[0]] * 4)
    bright = light(page)
    move(page, {"w1": -2, "x3": 0.7, "b": 0.2})
    texts, lines = drawn(page)
    for text in ("w1 = −2.0", "0.7", "b = 0.2", "−0.60", "y = 0.00", "silent"):
        assert text in texts
    assert lines[0] == [-1, pytest.approx(2 * shares[0])]
    dark = light(page)
    move(page, {"w1": 1.6, "b": 2})
    assert dark < bright < light(page)


def answers(page):
    """Of the four pairs of inputs, the output, whether it fires, and its mark."""
    rows = page.locator(".neuron-answers tr")
    outputs = [numbers(text)[0] for text in rows.nth(1).locator("td").all_inner_texts()]
    cells = rows.nth(2).locator("td")
    fires = [text.startswith("fires") for text in cells.all_inner_texts()]
    marks = cells.locator("[role=img]").evaluate_all("all => all.map(e => e.ariaLabel)")
    return outputs, fires, [mark == "as wanted" for mark in marks]


CORNERS = [(0, 0), (0, 1), (1, 0), (1, 1)]
BOTH = START | {"w1": 1, "w2": 1, "w3": 0, "b": -1}


@pytest.mark.parametrize(
    ("values", "name", "is_done"),
    [
        (START, "relu", False),
        (BOTH, "relu", True),
        (BOTH | {"x1": 0, "x2": 0}, "relu", True),
        # Outputs of 0.5 are not yet above it.
        (BOTH, "sigmoid", True),
        (BOTH | {"b": -0.5}, "relu", True),
        (BOTH | {"b": -2}, "sigmoid", False),
        (BOTH | {"b": -0.4}, "relu", False),
        (BOTH | {"b": 0}, "tanh", False),
        (BOTH | {"w3": 1, "x3": 1}, "relu", False),
    ],
)
def test_the_task_is_done_where_only_both_inputs_make_it_fire(
    open_exhibit, values, name, is_done
):
    page = open_exhibit("live-neuron", "en/live/")
    page.locator("live-neuron select").select_option(name)
    move(page, values)
    function, _ = FUNCTIONS[name]
    sums = [weighted_sum(values | {"x1": a, "x2": b}) for a, b in CORNERS]
    expected = [function(z) for z in sums]
    outputs, fires, right = answers(page)
    assert outputs == [pytest.approx(y, abs=0.0051) for y in expected]
    assert fires == [y > FIRES for y in expected]
    assert right == [
        fired == (pair == (1, 1)) for fired, pair in zip(fires, CORNERS, strict=True)
    ]
    assert all(right) == is_done
    said = "Done: it fires only" if is_done else f"As wanted: {sum(right)} of 4."
    assert page.locator(".neuron-state").inner_text().startswith(said)
    heard = page.locator("live-neuron .live-announcement", has_text=said)
    heard.wait_for(state="attached")


def test_in_the_article_it_loads_no_data_and_can_be_printed(open_exhibit):
    page = open_exhibit("live-neuron", "")
    assert [url for url in page.requests if DATA.search(url)] == []
    # On paper, it shows the neuron and no controls.
    page.emulate_media(media="print")
    shown = "all => all.filter(one => one.checkVisibility()).length"
    assert (
        page.locator("live-neuron :is(input, select, button, label)").evaluate_all(
            shown
        )
        == 0
    )
    assert page.locator("live-neuron :is(svg, math)").evaluate_all(shown) == 3
    box = page.locator("live-neuron").bounding_box()
    inside = page.locator("live-neuron .live-box").bounding_box()
    assert box["height"] == pytest.approx(inside["height"], abs=2)


def test_scripts_and_styles_are_small(site):
    folder = site / "assets/live"
    files = [*folder.glob("*neuron*.js"), *folder.glob("*neuron*.css")]
    assert len(files) == 6
    # A drawing that follows its sliders, and a task: six kilobytes.
    assert sum(file.stat().st_size for file in files) <= 13_000
