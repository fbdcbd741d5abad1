"""Train it yourself: the sums of a training, and the exhibit that runs it."""

import re

import numpy as np
import pytest

from tests.browsing import DESKTOP, PHONE, axe_faults
from tests.conftest import LANGUAGES

DEFAULT = {"seed": 42, "lr": 0.001, "batch": 32, "hidden": 128, "activation": "relu"}

# Few and quickly trained.
SMALL = "hidden=4&batch=64&epochs=2"

HEIGHT = "document.querySelector('live-training').offsetHeight"


@pytest.fixture(scope="module")
def trainings(modules):
    """A function that trains in the page: what each epoch gave on held-out images."""
    modules.evaluate(
        """async () => {
            const { prepared, Trainer } = await import("../assets/live/trainer.js");
            const sets = [
                prepared(await data.images("training")),
                prepared(await data.images("test")),
            ];
            window.makeTrainer = (settings) => new Trainer(settings, ...sets);
        }"""
    )
    return lambda epochs, **settings: modules.evaluate(
        """([settings, epochs]) => {
            const trainer = makeTrainer(settings);
            while (trainer.epochs < epochs) trainer.step();
            const { training, heldOut, network } = trainer;
            return { training, heldOut, weights: [...network.weights.slice(0, 5000)] };
        }""",
        [DEFAULT | settings, epochs],
    )


def test_the_same_seed_gives_the_same_curves(trainings):
    small = {"hidden": 8, "batch": 50}
    first, again = trainings(2, **small), trainings(2, **small)
    other = trainings(2, **small, seed=43)
    assert first == again
    assert first["heldOut"] != other["heldOut"]
    assert [point["epoch"] for point in first["heldOut"]] == [1, 2]
    tenths = [round(10 * point["epoch"]) for point in first["training"]]
    assert tenths == list(range(1, 21))


@pytest.mark.parametrize("seed", range(42, 47))
def test_three_epochs_recognize_three_quarters(trainings, seed):
    assert trainings(3, seed=seed)["heldOut"][2]["accuracy"] >= 0.75


def test_a_batch_that_does_not_divide_the_images_uses_each_once(modules, trainings):
    """The last of an epoch is smaller, and the next epoch has another order."""
    found = modules.evaluate(
        """(settings) => {
            const trainer = makeTrainer(settings);
            const orders = [];
            let steps = 0;
            while (trainer.epochs < 2) {
                trainer.step();
                if (++steps % 6 === 0) orders.push([...trainer.order]);
            }
            return { steps, orders };
        }""",
        DEFAULT | {"hidden": 1, "batch": 1024},
    )
    assert found["steps"] == 12
    first, second = found["orders"]
    assert sorted(first) == sorted(second) == list(range(6000))
    assert first != second


def test_the_initial_weights_are_those_of_glorot(modules, trainings):
    found = modules.evaluate(
        """(settings) => {
            const { network: made } = makeTrainer(settings);
            return network.parts(made.weights).map((part) => [...part]);
        }""",
        DEFAULT,
    )
    kernel, biases, output, output_biases = map(np.array, found)
    for part, ends in ((kernel, 784 + 128), (output, 128 + 10)):
        limit = np.sqrt(6 / ends)
        assert 0.98 * limit < abs(part).max() <= limit * (1 + 1e-7)
        assert abs(part.mean()) < 0.05 * limit
        assert abs(part.std() / (limit / np.sqrt(3)) - 1) < 0.05
    assert not biases.any()
    assert not output_biases.any()


def test_steps_of_adam_are_those_of_numpy(modules):
    """Three, with gradients that are sums over 32 images, in Keras's formulas."""
    draw = np.random.default_rng(0)
    weights = draw.normal(size=50).astype(np.float32)
    gradients = draw.normal(size=(3, 50)).astype(np.float32) * 32
    found = modules.evaluate(
        """async ([start, steps]) => {
            const { Adam } = await import("../assets/live/adam.js");
            const adam = new Adam(start.length, 0.01);
            const weights = Float32Array.from(start);
            return steps.map((step) => {
                const gradients = Float32Array.from(step);
                adam.step(weights, gradients, 32);
                return { weights: [...weights], left: [...gradients] };
            });
        }""",
        [weights.tolist(), gradients.tolist()],
    )
    expected, mean, square = weights.astype(float), 0, 0
    for t, (gradient, step) in enumerate(zip(gradients / 32, found, strict=True), 1):
        mean += (gradient - mean) * (1 - 0.9)
        square += (gradient**2 - square) * (1 - 0.999)
        rate = 0.01 * np.sqrt(1 - 0.999**t) / (1 - 0.9**t)
        expected = expected - mean * rate / (np.sqrt(square) + 1e-7)
        assert np.allclose(step["weights"], expected, rtol=0, atol=1e-6)
        assert not any(step["left"])


# ------------------------------------------------------------------ the exhibit


def open_exhibit(open_page, language="en", query="", **options):
    page = open_page(f"{LANGUAGES[language]}live/?{query}", **options)
    page.still_height = page.evaluate(HEIGHT)
    page.locator("live-training").scroll_into_view_if_needed()
    page.wait_for_selector("live-training[data-state=ready] canvas")
    return page


def button(page, name):
    exhibit = page.locator("live-training")
    return exhibit.get_by_role("button", name=name, exact=True)


def state(page):
    return page.locator("live-training .training-state").inner_text()


def wait_for_state(page, words):
    page.wait_for_function(
        """words => document.querySelector("live-training .training-state")
            .textContent.includes(words)""",
        arg=words,
    )


def rows(page):
    """The table of the numbers, with its heads."""
    return page.locator("live-training tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )


def press(page, name):
    button(page, name).focus()
    page.keyboard.press("Enter")


def test_it_trains_step_by_step_by_keyboard(open_page):
    page = open_exhibit(open_page, query=SMALL)
    assert state(page) == (
        "Seed 42. Nothing has been learned yet: 6000 images to train on, 1000 held out."
    )
    untrained = page.locator("live-training canvas").first.evaluate(
        "canvas => canvas.toDataURL()"
    )
    assert page.locator("live-training canvas").count() == 4
    press(page, "One epoch")
    wait_for_state(page, "on those held out")
    page.wait_for_selector("live-training [name=start]:text('Continue')")
    assert len(rows(page)) == 2
    trained = page.locator("live-training canvas").first.evaluate(
        "canvas => canvas.toDataURL()"
    )
    assert trained != untrained
    press(page, "Continue")
    page.wait_for_function("document.querySelectorAll('live-training tr').length === 3")
    page.wait_for_selector("live-training [name=start]:text('Start')")
    heads, *numbers = rows(page)
    assert heads == ["Epoch", "training images", "held-out images"]
    assert all(
        re.fullmatch(r"\d\d\.\d% \(\d\.\d\d\)", cell)
        for row in numbers
        for cell in row[1:]
    )
    page.wait_for_function(
        """document.querySelector('live-training .live-announcement').textContent
            .startsWith('Seed 42, epoch 2 of 2.')"""
    )
    press(page, "Reset")
    assert "Nothing has been learned yet" in state(page)
    assert len(rows(page)) == 1
    press(page, "Start")
    page.wait_for_function("document.querySelectorAll('live-training tr').length === 3")
    assert rows(page)[1:] == numbers
    assert page.complaints == []


def test_the_page_answers_while_a_worker_trains(open_page):
    page = open_exhibit(open_page, query="epochs=50")
    assert any("training-worker.js" in worker.url for worker in page.workers)
    press(page, "Start")
    wait_for_state(page, "Accuracy")
    press(page, "Pause")
    assert button(page, "Continue").is_visible()
    page.wait_for_timeout(400)
    paused = state(page)
    page.wait_for_timeout(600)
    assert state(page) == paused
    press(page, "Continue")
    page.wait_for_function(
        """paused => document.querySelector("live-training .training-state")
            .textContent !== paused""",
        arg=paused,
    )
    page.locator("live-training").evaluate("exhibit => exhibit.remove()")
    page.wait_for_timeout(200)
    assert not any("training-worker.js" in worker.url for worker in page.workers)


def test_five_seeds_show_their_spread(open_page):
    page = open_exhibit(open_page, query="hidden=2&batch=200&epochs=2&seed=4294967294")
    press(page, "Five seeds")
    wait_for_state(page, "Five seeds, 2 epochs each.")
    heads, *numbers = rows(page)
    seeds = [4294967294, 4294967295, 0, 1, 2]
    assert heads == ["Epoch", *(f"seed {seed}" for seed in seeds)]
    ends = [float(cell.split("%")[0]) for cell in numbers[-1][1:]]
    assert len(set(ends)) > 1
    assert f"from {min(ends):.1f}% to {max(ends):.1f}%." in state(page)
    # No two marks are alike.
    marks = page.locator("live-training .training-legend path:not(.line)")
    assert len(set(marks.evaluate_all("all => all.map(m => m.getAttribute('d'))"))) == 5


def test_the_settings_are_in_the_address(open_page):
    query = "kept=1&seed=7&lr=0.01&batch=64&hidden=16&activation=tanh&epochs=3"
    page = open_exhibit(open_page, query=query)
    fields = page.locator("live-training :is(input, select)")
    values = fields.evaluate_all("all => all.map(field => field.value)")
    assert values == ["7", "0.01", "64", "16", "tanh", "3"]
    assert page.locator(".training-faults").inner_text() == ""
    entries = page.evaluate("history.length")
    page.locator("live-training").get_by_label("Learning rate").fill("0.02")
    page.locator("live-training").get_by_label("Activation").select_option("sigmoid")
    page.locator("live-training").get_by_label("Epochs").fill("5")
    page.locator("live-training").get_by_label("Epochs").blur()
    assert page.evaluate("location.search") == (
        "?kept=1&seed=7&lr=0.02&batch=64&hidden=16&activation=sigmoid"
    )
    assert page.evaluate("history.length") == entries


NONSENSE = {
    "seed": ("abc", "Seed (seed): “abc” is not possible; it must be a whole number "
             "from 0 to 4,294,967,295. Value used: 42."),
    "lr": ("-1", "Learning rate (lr): “-1” is not possible; it must be a number "
           "from 0.00001 to 1. Value used: 0.001."),
    "batch": ("1.5", "Batch size (batch): “1.5” is not possible; it must be a whole "
              "number from 1 to 1,024. Value used: 32."),
    "hidden": ("1e9", "Hidden neurons (hidden): “1e9” is not possible; it must be a "
               "whole number from 1 to 512. Value used: 128."),
    "activation": ("<b>", "Activation (activation): “<b>” is not possible; it must be "
                   "one of these words: identity, relu, sigmoid, tanh. "
                   "Value used: relu."),
    "epochs": ("", "Epochs (epochs): “” is not possible; it must be a whole number "
               "from 1 to 50. Value used: 5."),
}  # fmt: skip


def test_nonsense_settings_are_named(open_page):
    query = "&".join(f"{name}={text}" for name, (text, _) in NONSENSE.items())
    page = open_exhibit(open_page, query=query)
    said = page.locator("live-training").get_by_role("alert").inner_text().split("\n")
    assert said == [sentence for _, sentence in NONSENSE.values()]
    page.locator("live-training").get_by_label("Hidden neurons").fill("16")
    page.locator("live-training").get_by_label("Hidden neurons").blur()
    assert page.locator(".training-faults").inner_text() == ""
    page.locator("live-training").get_by_label("Hidden neurons").fill("513")
    page.locator("live-training").get_by_label("Hidden neurons").blur()
    assert (
        "Value used: 16."
        in page.locator("live-training").get_by_role("alert").inner_text()
    )
    assert (
        page.locator("live-training").get_by_label("Hidden neurons").input_value()
        == "16"
    )
    press(page, "One epoch")
    wait_for_state(page, "on those held out")
    assert page.complaints == []


def test_what_cannot_be_loaded_is_said(browser, address):
    page = browser.new_page(viewport=DESKTOP)
    page.route("**/training-images.png", lambda route: route.abort())
    page.goto(f"{address}en/live/#training")
    page.locator("live-training").scroll_into_view_if_needed()
    page.wait_for_selector("live-training[data-state=failed]")
    page.unroute("**/training-images.png")
    page.locator("live-training").get_by_role("button", name="Try again").click()
    page.wait_for_selector("live-training[data-state=ready]")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_readers_of_all_kinds_can_use_it(open_page, language, scheme, viewport):
    """It is as high before it loads, nothing is cut off, and axe-core finds nothing."""
    page = open_exhibit(
        open_page, language, "hidden=2&epochs=1", scheme=scheme, viewport=viewport
    )
    assert page.evaluate(HEIGHT) == page.still_height
    page.locator("live-training [name=epoch]").click()
    page.wait_for_function("document.querySelectorAll('live-training tr').length === 2")
    assert axe_faults(page, within="live-training") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    sizes = page.locator("live-training :is(button, input, select)").evaluate_all(
        "all => all.map(e => Math.min(e.offsetWidth, e.offsetHeight))"
    )
    assert min(sizes) >= 24
