import numpy as np
import pytest


@pytest.fixture(params=[(784, 10), (784, 128, 10), (784, 32, 16, 10)])
def parameters(network, request):
    """An untrained network that computes in float64."""
    drawn = network.module.new_network(request.param, seed=3)
    return [part.astype("float64") for part in drawn]


def test_a_map_says_how_the_logit_answers_to_a_small_change(
    by_gradient, logits, parameters, load_data
):
    pixels = load_data.module.test_images[:3].reshape(3, 784) / 255
    categories = np.array([9, 2, 0])
    maps = by_gradient.module.by_gradient(pixels, parameters, categories)
    assert maps.shape == (3, 784)

    def logit(image, category):
        return logits.module.logits(image[None], parameters)[0, category]

    for image, category, values in zip(pixels, categories, maps, strict=True):
        for pixel in range(0, 784, 97):
            change = np.zeros(784)
            change[pixel] = 1e-6
            rise = logit(image + change, category) - logit(image - change, category)
            assert rise / 2e-6 == pytest.approx(values[pixel], abs=1e-6)
