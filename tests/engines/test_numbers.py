"""What the browsers compute is the same in all three, and that of Keras."""

import numpy as np
import pytest

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
    const sets = (await Promise.all(["training", "test"].map(data.images)))
        .map(trainer.prepared);
    const settings = { seed: 42, lr: 0.001, batch: 32, hidden: 128 };
    const made = new trainer.Trainer({ ...settings, activation: "relu" }, ...sets);
    while (made.epochs < 2) made.step();
    return [...made.training, ...made.heldOut].map(({ loss, accuracy }) =>
        [loss, accuracy]);
}"""


@pytest.fixture(scope="module")
def first():
    """What the first engine computed, for the others to be compared with."""
    return {}


def test_a_thousand_confidences_are_those_of_keras(tab, address, stored_names):
    tab.open(f"{address}live/")
    found = np.array(tab.evaluate(CONFIDENCES))
    expected = stored_names("introduction/predict")["predictions"][:1000]
    assert abs(found - expected).max() <= 1e-5


def test_the_confidences_and_a_training_are_equal_in_all_engines(tab, address, first):
    tab.open(f"{address}live/")
    found = {"confidences": tab.evaluate(CONFIDENCES), "curve": tab.evaluate(TRAINING)}
    for part, limit in (("confidences", 1e-6), ("curve", 1e-9)):
        expected = first.setdefault(part, found[part])
        assert np.allclose(found[part], expected, rtol=0, atol=limit), part
