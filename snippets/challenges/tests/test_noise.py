import numpy as np
import pytest


def test_the_images_are_uniform_noise(noise):
    images = noise.module.noise
    assert images.shape == (1000, 784)
    assert [images.min(), images.max()] == pytest.approx([0, 1], abs=1e-4)
    assert images.mean() == pytest.approx(0.5, abs=0.01)
    assert images.std() == pytest.approx(12**-0.5, abs=0.01)
    assert abs(np.corrcoef(images[:, 0], images[:, 1])[0, 1]) < 0.1


def test_each_network_is_asked_without_and_with_its_temperature(
    noise, network, seeds, temperature, logits, softmax
):
    shown = noise.module
    assert shown.noise_scores.shape == (5, 2, 1000, 10)
    for number, parameters in enumerate(seeds.module.networks):
        scores, tempered = shown.noise_scores[number]
        expected = network.module.activations(shown.noise, parameters)[-1]
        assert np.allclose(scores, expected, atol=1e-4)
        sums = logits.module.logits(shown.noise, parameters)
        expected = softmax.module.softmax(
            sums / temperature.module.temperatures[number]
        )
        assert np.allclose(tempered, expected, atol=1e-4)
