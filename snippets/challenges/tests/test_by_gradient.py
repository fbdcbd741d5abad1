import numpy as np
import pytest


@pytest.fixture
def parameters(network):
    """An untrained network that computes in float64."""
    drawn = network.module.new_network((784, 128, 10), seed=3)
    return [part.astype("float64") for part in drawn]


def test_a_map_says_how_the_logit_answers_to_a_small_change(
    by_gradient, parameters, load_data
):
    w1, b1, w2, b2 = parameters
    pixels = load_data.module.test_images[:3].reshape(3, 784) / 255
    categories = np.array([9, 2, 0])
    maps = by_gradient.module.by_gradient(pixels, parameters, categories)
    assert maps.shape == (3, 784)

    def logit(image, category):
        return (np.maximum(0, image @ w1 + b1) @ w2 + b2)[category]

    for image, category, values in zip(pixels, categories, maps, strict=True):
        for pixel in range(0, 784, 97):
            change = np.zeros(784)
            change[pixel] = 1e-6
            rise = logit(image + change, category) - logit(image - change, category)
            assert rise / 2e-6 == pytest.approx(values[pixel], abs=1e-6)
