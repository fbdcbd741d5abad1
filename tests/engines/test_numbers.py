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


def test_what_an_engine_computes(tab, address, stored_names, in_chromium):
    """A thousand confidences, which are those of Keras too, and a training."""
    found = computed(tab, address)
    expected = stored_names("introduction/predict")["predictions"][:1000]
    assert abs(np.array(found["confidences"]) - expected).max() <= 1e-5
    for part, limit in (("confidences", 1e-6), ("curve", 1e-9)):
        assert np.allclose(found[part], in_chromium[part], rtol=0, atol=limit), part
