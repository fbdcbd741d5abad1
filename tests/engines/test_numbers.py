"""What the browsers compute is the same in all three, and that of Keras."""

import numpy as np
import pytest

from tests.engines.tabs import opened

CONFIDENCES = """async () => {
    const [network, data] = await Promise.all(
        ["network", "data"].map((name) => import(`/assets/live/${name}.js`)));
    const trained = new network.Network(await data.weights());
    const test = await data.images("test");
    return Array.from(test.labels, (_, image) =>
        [...trained.forward(data.pixelsOf(test, image))]);
}"""

TRAINING = """async () => {
    const [trainer, data] = await Promise.all(
        ["trainer", "data"].map((name) => import(`/assets/live/${name}.js`)));
    const sets = (await Promise.all(["training", "held-out"].map(data.images)))
        .map(trainer.prepared);
    const settings = { seed: 42, lr: 0.001, batch: 32, hidden: 128 };
    const made = new trainer.Trainer({ ...settings, activation: "relu" }, ...sets);
    while (made.epochs < 2) made.step();
    return [...made.training, ...made.heldOut].map(({ loss, accuracy }) =>
        [loss, accuracy]);
}"""


def computed(tab, address):
    tab.open(f"{address}live/")
    return {"confidences": tab.evaluate(CONFIDENCES), "curve": tab.evaluate(TRAINING)}


@pytest.fixture(scope="session")
def in_chromium(request, address):
    """What Chromium computes, for the other engines to be compared with."""
    with opened("chromium", request) as tab:
        return computed(tab, address)


def test_what_an_engine_computes(request, tab, address, stored_names, in_chromium):
    """A thousand confidences, which are those of Keras too, and a training."""
    is_chromium = request.node.callspec.params["engine"] == "chromium"
    found = in_chromium if is_chromium else computed(tab, address)
    expected = stored_names("introduction/predict")["predictions"][:1000]
    assert abs(np.array(found["confidences"]) - expected).max() <= 1e-5
    for part, limit in (("confidences", 1e-6), ("curve", 1e-9)):
        assert np.allclose(found[part], in_chromium[part], rtol=0, atol=limit), part


DESCENT = """async ({ given, wanted, places, rate }) => {
    const { Landscape } = await import("/assets/live/descent.js");
    const landscape = new Landscape(given, wanted);
    const found = [places[0]];
    while (found.length < places.length) found.push(landscape.step(found.at(-1), rate));
    const ring = landscape.ring(10).map((place) => landscape.loss(place));
    return { found, losses: found.map((place) => landscape.loss(place)), ring };
}"""


def test_a_ball_goes_down_as_in_numpy(tab, address, stored_names):
    """The page's three paths, and a ring of places of the same loss."""
    names = stored_names("under_the_hood/descent")
    given, wanted = names["given"], names["wanted"]
    points = {"given": given.tolist(), "wanted": wanted.tolist()}
    tab.open(f"{address}404.html")
    for rate, places in names["paths"].items():
        computed = tab.evaluate(DESCENT, points | {"places": places, "rate": rate})
        assert np.allclose(computed["found"], places, rtol=0, atol=1e-9)
        losses = [((w * given + b - wanted) ** 2).mean() for w, b in places]
        assert np.allclose(computed["losses"], losses, rtol=0, atol=1e-9)
        assert np.allclose(computed["ring"], 10, rtol=0, atol=1e-9)


TINY = """async ({ numbers, right, rate }) => {
    const { corrected, pass } = await import("/assets/live/tiny.js");
    const found = pass(numbers, right);
    return { ...found, moved: corrected(numbers, found.slopes, rate) };
}"""

# What the exhibit calls what the block names.
TINY_NAMES = {
    "h": "hidden",
    "p": "scores",
    "loss": "loss",
    "dA": "d_logits",
    "dW2": "d_w2",
    "dZ": "d_sums",
    "dW1": "d_w1",
}


def test_a_step_of_the_tiny_network_is_that_of_numpy(tab, address, stored_names):
    step = stored_names("under_the_hood/tiny_step")
    *numbers, right, rate = stored_names("under_the_hood/en/draw_correction")["numbers"]
    asked = {"numbers": numbers, "right": int(right), "rate": rate}
    tab.open(f"{address}404.html")
    found = tab.evaluate(TINY, asked)
    for name, original in TINY_NAMES.items():
        expected = np.ravel(step[original])
        assert np.allclose(np.ravel(found[name]), expected, rtol=0, atol=1e-9), name
    for name, original in (("slopes", "slopes"), ("moved", "moved")):
        expected = np.concatenate([np.ravel(part) for part in step[original]])
        assert np.allclose(found[name][:12], expected, rtol=0, atol=1e-9), name
    # Inputs are not corrected.
    assert found["moved"][12:] == numbers[12:]


def test_its_slopes_are_rates_of_change_for_any_numbers(tab, address):
    tab.open(f"{address}404.html")
    rng, step = np.random.default_rng(0), 1e-6
    for right in (0, 1, 0, 1):
        numbers = rng.normal(0, 2, 14)

        def loss(change, numbers=numbers, right=right):
            asked = {"numbers": (numbers + change).tolist(), "right": right, "rate": 1}
            return tab.evaluate(TINY, asked)

        slopes = loss(0 * numbers)["slopes"]
        for place, slope in enumerate(slopes):
            change = np.zeros(14)
            change[place] = step
            rate = (loss(change)["loss"] - loss(-change)["loss"]) / (2 * step)
            assert slope == pytest.approx(rate, abs=1e-6), place
