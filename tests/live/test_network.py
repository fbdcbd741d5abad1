"""What the browser computes of a network, against Keras, NumPy and differences."""

import numpy as np
import pytest

from tests.live.blocks import gradients

# In both languages: what `images` of the first test images is.
COUNT = 64


def relative(found, expected):
    """The largest difference, against the largest value."""
    return abs(np.array(found) - expected).max() / abs(expected).max()


@pytest.fixture(scope="module")
def pixels(stored_names):
    images = stored_names("introduction/load_data")["test_images"][:COUNT]
    return images.reshape(COUNT, 784) / 255


@pytest.mark.parametrize(
    ("kind", "name", "first", "length"),
    [
        ("test", "test", 0, 1000),
        ("training", "train", 0, 3000),
        ("held-out", "train", 3000, 1000),
    ],
)
def test_the_images_are_those_of_the_data(
    modules, stored_names, kind, name, first, length
):
    found = modules.evaluate(
        """async (kind) => {
            const { bytes, labels } = await data.images(kind);
            const sums = Array.from(labels, (_, image) =>
                bytes.subarray(image * 784, (image + 1) * 784)
                    .reduce((sum, byte, pixel) => sum + byte * (pixel + 1), 0));
            return { sums, labels: [...labels] };
        }""",
        kind,
    )
    loaded = stored_names("introduction/load_data")
    places = slice(first, first + length)
    images = loaded[f"{name}_images"][places].reshape(length, 784).astype(int)
    if kind != "test":
        images = images // 32 * 36
    assert found["sums"] == (images * np.arange(1, 785)).sum(axis=1).tolist()
    assert found["labels"] == loaded[f"{name}_labels"][places].tolist()


def test_the_confidences_are_those_of_keras(modules, stored_names):
    found = modules.evaluate(
        """async () => {
            const trained = new network.Network(await data.weights());
            const images = await data.images("test");
            return Array.from(images.labels, (_, image) =>
                [...trained.forward(data.pixelsOf(images, image))]);
        }"""
    )
    expected = stored_names("introduction/predict")["predictions"][:1000]
    labels = stored_names("introduction/load_data")["test_labels"][:1000]
    assert abs(np.array(found) - expected).max() <= 1e-5
    right = np.array(found).argmax(axis=1) == labels
    assert right.sum() == (expected.argmax(axis=1) == labels).sum()


def test_the_gradients_are_those_of_numpy(
    modules, stored_names, trained_weights, pixels
):
    found = modules.evaluate(
        """async (count) => {
            const weights = await data.weights();
            const trained = new network.Network(weights);
            const images = await data.images("test");
            const gradients = new Float64Array(weights.length);
            for (let image = 0; image < count; image++)
                trained.addGradients(
                    data.pixelsOf(images, image), images.labels[image], gradients);
            return network.parts(gradients).map((part) => [...part]);
        }""",
        COUNT,
    )
    labels = stored_names("introduction/load_data")["test_labels"][:COUNT]
    weights = [part.astype(float) for part in trained_weights]
    expected = gradients.loss_gradients(pixels, labels, weights)
    for part, other in zip(found, expected, strict=True):
        assert relative(np.array(part) / COUNT, other.ravel()) < 1e-4


def test_the_pixels_that_matter_are_those_of_numpy(modules, trained_weights, pixels):
    found = modules.evaluate(
        """async (count) => {
            const trained = new network.Network(await data.weights());
            const images = await data.images("test");
            return Array.from({ length: count }, (_, image) => {
                trained.forward(data.pixelsOf(images, image));
                return [...trained.pixelGradients()];
            });
        }""",
        COUNT,
    )
    weights = [part.astype(float) for part in trained_weights]
    assert relative(found, gradients.pixel_gradients(pixels, weights)) < 1e-4


def test_a_neuron_that_is_switched_off_has_no_part(modules, trained_weights, pixels):
    """As if its weights to the output were zero."""
    off = [0, 5, 77]
    found = modules.evaluate(
        """async (off) => {
            const trained = new network.Network(await data.weights());
            const images = await data.images("test");
            trained.forward(data.pixelsOf(images, 0), new Set(off));
            return [trained.confidences, trained.pixelGradients(new Set(off))]
                .map((values) => [...values]);
        }""",
        off,
    )
    weights = [part.astype(float) for part in trained_weights]
    weights[2][off] = 0
    _, expected = gradients.forward(pixels[:1], weights)
    assert np.allclose(found[0], expected[0], rtol=0, atol=1e-12)
    assert relative(found[1], gradients.pixel_gradients(pixels[:1], weights)[0]) < 1e-6


@pytest.mark.parametrize("activation", ["identity", "relu", "sigmoid", "tanh"])
def test_the_gradients_are_what_differences_give(modules, activation):
    """In a small network of random weights, for each kind of activation."""
    worst = modules.evaluate(
        """(activation) => {
            const draw = random.random(7);
            const weights = Float64Array.from(
                { length: network.count(3) }, () => draw() - 0.5);
            const pixels = Float64Array.from({ length: 784 }, draw);
            const made = new network.Network(weights, activation);
            const gradients = new Float64Array(weights.length);
            const loss = () => made.addGradients(
                pixels, 4, new Float64Array(weights.length));
            made.addGradients(pixels, 4, gradients);
            let worst = 0;
            for (let i = 0; i < weights.length; i += 5) {
                const before = weights[i];
                weights[i] = before + 1e-5;
                const above = loss();
                weights[i] = before - 1e-5;
                const difference = (above - loss()) / 2e-5;
                weights[i] = before;
                worst = Math.max(worst, Math.abs(difference - gradients[i]));
            }
            return worst / Math.max(...gradients.map(Math.abs));
        }""",
        activation,
    )
    assert worst < 1e-5
