"""Train it yourself: the sums of a training, and the exhibit that runs it."""

import re

import numpy as np
import pytest

from tests.browsing import DESKTOP, show_exhibit
from tests.conftest import LANGUAGES

DEFAULT = {"seed": 42, "lr": 0.001, "batch": 32, "hidden": 128, "activation": "relu"}

# Few and quickly trained.
SMALL = "hidden=4&batch=64&epochs=2"


@pytest.fixture(scope="module")
def trainings(modules):
    """A function that trains in the page: what each epoch gave on validation images."""
    modules.evaluate(
        """async () => {
            const { prepared, Trainer } = await import("../assets/live/trainer.js");
            const sets = [
                prepared(await data.images("training")),
                prepared(await data.images("held-out")),
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
                if (++steps % 3 === 0) orders.push([...trainer.order]);
            }
            return { steps, orders };
        }""",
        DEFAULT | {"hidden": 1, "batch": 1024},
    )
    assert found["steps"] == 6
    first, second = found["orders"]
    assert sorted(first) == sorted(second) == list(range(3000))
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
            const { Adam } = await import("../assets/live/trainer.js");
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


@pytest.fixture(scope="module")
def as_in_the_article(trainings):
    return accuracies(trainings(5))


def accuracies(trained):
    return [point["accuracy"] for point in trained["heldOut"]]


def test_too_fast_it_learns_nothing(trainings):
    assert accuracies(trainings(2, lr=1))[-1] < 0.3


def test_too_slow_it_has_not_arrived(trainings, as_in_the_article):
    trained = trainings(5, lr=0.0001)
    losses = [point["loss"] for point in trained["heldOut"]]
    assert losses == sorted(losses, reverse=True)
    assert accuracies(trained)[-1] < as_in_the_article[-1] - 0.01


def test_with_the_sigmoid_it_starts_late_and_nearly_catches_up(
    trainings, as_in_the_article
):
    first, *_, last = accuracies(trainings(5, activation="sigmoid"))
    assert first < as_in_the_article[0] - 0.02
    assert last > as_in_the_article[-1] - 0.03


def test_two_neurons_are_too_narrow(trainings, as_in_the_article):
    assert accuracies(trainings(5, hidden=2))[-1] < as_in_the_article[-1] - 0.2


def test_from_zero_a_layer_of_relus_learns_nothing(trainings):
    trained = trainings(2, broken="zero")
    assert not np.any(trained["weights"])
    assert accuracies(trained)[-1] < 0.2
    with_tanh = trainings(2, broken="zero", activation="tanh")
    assert np.any(with_tanh["weights"])
    assert accuracies(with_tanh)[-1] > 0.7


def test_with_labels_drawn_by_lot_validation_is_above_training(trainings):
    trained = trainings(3, broken="labels")
    assert accuracies(trained)[-1] > 0.7
    assert trained["training"][-1]["accuracy"] < 0.7


def test_a_third_of_the_labels_is_drawn_by_lot(modules, trainings):
    found = modules.evaluate(
        """(settings) => ["nothing", "labels"].map((broken) =>
            [...makeTrainer({ ...settings, broken }).sets[0].labels])""",
        DEFAULT,
    )
    right, garbled = map(np.array, found)
    # A tenth of those that are drawn are right.
    assert (right != garbled).mean() == pytest.approx(0.3, abs=0.03)


def test_biases_that_are_broken_stay_zero(modules, trainings):
    found = modules.evaluate(
        """(settings) => {
            const trainer = makeTrainer(settings);
            for (let i = 0; i < 20; i++) trainer.step();
            return network.parts(trainer.network.weights).map((p) => [...p]);
        }""",
        DEFAULT | {"hidden": 8, "broken": "biases"},
    )
    _, biases, _, output_biases = map(np.array, found)
    assert not biases.any()
    assert not output_biases.any()


# ------------------------------------------------------------------ the exhibit


def open_training(open_page, language="en", query="", **options):
    page = open_page(f"{LANGUAGES[language]}live/?{query}", **options)
    show_exhibit(page, "live-training").locator("canvas").first.wait_for()
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


def results(page):
    """What each curve's last point is, by its name."""
    spans = page.locator("live-training .training-state span").all_inner_texts()
    return dict(re.fullmatch(r"(.+): (…|[\d.]+%)", text).groups() for text in spans)


def press(page, name):
    button(page, name).focus()
    page.keyboard.press("Enter")


def first_weights(page):
    picture = page.locator("live-training canvas").first
    return picture.evaluate("canvas => canvas.toDataURL()")


def wait_until_complete(page, epochs):
    """Complete and at rest."""
    wait_for_state(page, f"epochs complete: {epochs} of 2.")
    page.wait_for_selector("live-training button:text-is('Start')")


def test_it_trains_step_by_step_by_keyboard(open_page):
    page = open_training(open_page, query=SMALL)
    assert state(page) == (
        "Seed 42, epochs complete: 0 of 2. "
        "Accuracy: validation images: …, training images: …"
    )
    untrained = first_weights(page)
    assert page.locator("live-training canvas").count() == 4
    press(page, "One epoch")
    wait_until_complete(page, 1)
    assert first_weights(page) != untrained
    press(page, "Start")
    wait_until_complete(page, 2)
    trained = results(page)
    assert list(trained) == ["validation images", "training images"]
    assert all(0.2 < float(text.strip("%")) / 100 < 1 for text in trained.values())
    page.wait_for_function(
        """document.querySelector('live-training .live-announcement').textContent
            .startsWith('Seed 42, epochs complete: 2 of 2.')"""
    )
    press(page, "Reset")
    assert set(results(page).values()) == {"…"}
    press(page, "Start")
    wait_until_complete(page, 2)
    assert results(page) == trained
    assert page.complaints == []


def test_the_page_answers_while_a_worker_trains(open_page):
    page = open_training(open_page, query="epochs=50")
    assert any("training-worker.js" in worker.url for worker in page.workers)
    press(page, "Start")
    wait_for_state(page, "%")
    press(page, "Pause")
    assert button(page, "Start").is_visible()
    page.wait_for_timeout(400)
    paused = state(page)
    page.wait_for_timeout(600)
    assert state(page) == paused
    press(page, "Start")
    page.wait_for_function(
        """paused => document.querySelector("live-training .training-state")
            .textContent !== paused""",
        arg=paused,
    )
    [worker] = [one for one in page.workers if "training-worker.js" in one.url]
    with worker.expect_event("close"):
        page.locator("live-training").evaluate("exhibit => exhibit.remove()")


def test_five_seeds_show_their_spread(open_page):
    page = open_training(open_page, query="hidden=2&batch=200&epochs=2&seed=4294967294")
    press(page, "Five seeds")
    seeds = [4294967294, 4294967295, 0, 1, 2]
    wait_for_state(page, f"seed {seeds[-1]}")
    wait_until_complete(page, 2)
    assert list(results(page)) == [f"validation, seed {seed}" for seed in seeds]
    assert len(set(results(page).values())) > 1
    # No two marks are alike, and each has its curve.
    spans = page.locator("live-training .training-state span")
    marks = spans.evaluate_all("all => all.map(span => span.dataset.shape)")
    assert len(set(marks)) == 5
    drawn = (
        page.locator("live-training svg").first.locator("g text").all_text_contents()
    )
    assert drawn == [mark for mark in marks for _ in range(2)]
    # In the sentence as in the plot.
    colours = page.locator("live-training").evaluate(
        """(exhibit) => {
            const colour = (...which) => getComputedStyle(...which).color;
            return [
                [...exhibit.querySelectorAll("span")].map((e) => colour(e, "::before")),
                [...exhibit.querySelectorAll("svg")[0].querySelectorAll("g")]
                    .map((e) => colour(e)),
            ];
        }"""
    )
    assert colours[0] == colours[1]
    assert len(set(colours[0])) == 5


def test_the_settings_are_in_the_address(open_page):
    query = "kept=1&seed=7&lr=0.01&batch=64&hidden=16&activation=tanh&epochs=3"
    page = open_training(open_page, query=query)
    fields = page.locator("live-training :is(input, select)")
    values = fields.evaluate_all("all => all.map(field => field.value)")
    assert values == ["7", "0.01", "64", "16", "tanh", "3", "nothing"]
    assert page.locator(".training-faults").inner_text() == ""
    entries = page.evaluate("history.length")
    page.locator("live-training").get_by_label("Learning rate").fill("0.02")
    page.locator("live-training").get_by_label("Activation").select_option("sigmoid")
    page.locator("live-training").get_by_label("Epochs").fill("5")
    page.locator("live-training").get_by_label("Epochs").blur()
    assert page.evaluate("location.search") == (
        "?kept=1&seed=7&lr=0.02&batch=64&hidden=16&activation=sigmoid&epochs=5"
        "&broken=nothing"
    )
    assert page.evaluate("history.length") == entries


NONSENSE = {
    "seed": ("abc", "Seed: “abc” is not possible. Possible: "
             "from 0 to 4,294,967,295, in steps of 1. Value used: 42."),
    "lr": ("-1", "Learning rate: “-1” is not possible. Possible: "
           "from 0.0001 to 1, in steps of 0.0001. Value used: 0.001."),
    "batch": ("1.5", "Batch size: “1.5” is not possible. Possible: "
              "from 1 to 1,024, in steps of 1. Value used: 32."),
    "hidden": ("1e9", "Hidden neurons: “1e9” is not possible. Possible: "
               "from 1 to 512, in steps of 1. Value used: 128."),
    "activation": ("<b>", "Activation: “<b>” is not possible. Possible: "
                   "identity, relu, sigmoid, tanh. Value used: relu."),
    "epochs": ("51", "Epochs: “51” is not possible. Possible: "
               "from 1 to 50, in steps of 1. Value used: 5."),
    "broken": ("all", "Broken: “all” is not possible. Possible: "
               "nothing, zero, biases, labels. Value used: nothing."),
}  # fmt: skip


def test_nonsense_settings_are_named(open_page):
    query = "&".join(f"{name}={text}" for name, (text, _) in NONSENSE.items())
    page = open_training(open_page, query=query)
    said = page.locator("live-training").get_by_role("alert").inner_text().split("\n")
    assert said == [sentence for _, sentence in NONSENSE.values()]
    hidden = page.locator("live-training").get_by_label("Hidden neurons")
    hidden.fill("16")
    hidden.blur()
    assert page.locator(".training-faults").inner_text() == ""
    hidden.fill("513")
    hidden.blur()
    assert "Value used: 16." in page.locator(".training-faults").inner_text()
    assert hidden.input_value() == "16"
    press(page, "One epoch")
    wait_for_state(page, "complete: 1 of 5")
    assert page.complaints == []


def test_letters_in_a_field_of_numbers_are_told(open_page):
    """Firefox takes them, but does not say which; French has a comma for decimals."""
    page = open_training(open_page, "fr", "epochs=")
    assert page.locator(".training-faults").inner_text() == ""
    rate = page.locator("live-training").get_by_label("Taux d’apprentissage")
    rate.fill("")
    rate.blur()
    assert page.locator(".training-faults").inner_text() == (
        "Taux d’apprentissage\u00a0: il faut un nombre. Valeurs possibles\u00a0: "
        "de 0,0001 à 1, par pas de 0,0001. Valeur utilisée\u00a0: 0,001."
    )
    assert rate.input_value() == "0.001"


def test_presets_are_settings_with_a_reason(open_page):
    page = open_training(open_page, query="seed=7")
    why = page.locator(".training-why")
    pressed = page.locator(".training-presets [aria-pressed=true]")
    first = why.inner_text()
    assert pressed.all_inner_texts() == ["Like the article"]
    seen = {first}
    for name, field, value in [
        ("Too fast", "Learning rate", "1"),
        ("Too slow", "Learning rate", "0.0001"),
        ("Sigmoid", "Activation", "sigmoid"),
        ("Too narrow", "Hidden neurons", "2"),
        ("Too long", "Epochs", "30"),
        ("A layer at zero", "Broken", "zero"),
        ("Noise", "Broken", "labels"),
    ]:
        press(page, name)
        control = page.locator("live-training").get_by_label(field)
        assert control.input_value() == value
        assert pressed.all_inner_texts() == [name]
        seen.add(why.inner_text())
    assert len(seen) == 8
    assert "&broken=labels" in page.evaluate("location.search")
    heard = page.locator("live-training .live-announcement", has_text=why.inner_text())
    heard.wait_for(state="attached")
    # The seed is the reader's.
    assert state(page).startswith("Seed 7, ")
    epochs = page.locator("live-training").get_by_label("Epochs")
    epochs.fill("3")
    epochs.blur()
    assert why.inner_text().startswith("Settings of your own")
    assert pressed.count() == 0
    press(page, "Like the article")
    assert why.inner_text() == first


def axis(plot):
    """The numbers along a plot's left side, from below, by their heights."""
    texts = plot.locator(":scope > text").evaluate_all(
        """all => all.map((text) =>
            [text.textContent, +text.getAttribute("x"), +text.getAttribute("y")])"""
    )
    left = min(x for _, x, _ in texts)
    return [(float(text.rstrip("%")), y) for text, x, y in texts if x == left]


def test_the_run_of_the_article_is_behind_an_empty_plot(open_page, stored_names):
    page = open_training(open_page)
    history = stored_names("introduction/train")["history"].history
    for plot, key, unit in zip(
        page.locator(".training-plots svg").all(),
        ("val_loss", "val_accuracy"),
        (1, 100),
        strict=True,
    ):
        path = plot.locator(".training-ghost").get_attribute("d")
        heights = [float(y) for y in re.findall(r",([\d.]+)", path)]
        (low, bottom), *_, (high, top) = axis(plot)
        shown = [low + (bottom - y) / (bottom - top) * (high - low) for y in heights]
        expected = [value * unit for value in history[key][:5]]
        assert shown == pytest.approx(expected, abs=0.001 * unit)
    legend = page.locator(".training-legend").inner_text()
    assert f"{history['val_accuracy'][-1]:.1%} after 10 epochs" in legend


@pytest.mark.parametrize("rate", ["1", "0.001"])
def test_the_loss_has_round_steps_from_zero(open_page, rate):
    page = open_training(open_page, query=f"{SMALL}&lr={rate}")
    plot = page.locator(".training-plots svg").first
    frames = [axis(plot)]
    press(page, "One epoch")
    wait_until_complete(page, 1)
    frames.append(axis(plot))
    press(page, "Start")
    wait_until_complete(page, 2)
    frames.append(axis(plot))
    for frame in frames:
        values = [value for value, _ in frame]
        assert values[0] == 0
        assert 3 <= len(values) <= 10
        digits = f"{values[1]:e}"[0]
        assert digits in "125"
        assert values == pytest.approx([i * values[1] for i in range(len(values))])


def test_what_cannot_be_loaded_is_said(browser, address):
    page = browser.new_page(viewport=DESKTOP)
    page.route("**/training-images.zlib", lambda route: route.abort())
    page.goto(f"{address}en/live/#training")
    page.locator("live-training").scroll_into_view_if_needed()
    page.wait_for_selector("live-training[data-state=failed]")
    page.unroute("**/training-images.zlib")
    page.locator("live-training").get_by_role("button", name="Try again").click()
    show_exhibit(page, "live-training")
    # What has failed is not kept.
    workers = [one for one in page.workers if "training-worker.js" in one.url]
    assert len(workers) == 1
    page.close()
