import numpy as np
import pytest


def test_the_first_neurons_are_shown_on_one_scale(hidden_weights, train):
    (figure,) = hidden_weights.figures
    w1 = train.module.trained[0]
    assert len(figure.axes) == 16
    limit = np.quantile(abs(w1[:, :16]), 0.99)
    for neuron, axis in enumerate(figure.axes):
        (image,) = axis.images
        assert np.array_equal(image.get_array().ravel(), w1[:, neuron])
        # Zero is grey, for all alike.
        assert image.get_clim() == pytest.approx((-limit, limit))


def test_the_neurons_that_no_image_wakes_are_counted(hidden_weights, train, pixels):
    w1, b1, _, _ = train.module.trained
    sums = pixels.module.test_pixels @ w1 + b1
    silent = hidden_weights.module.silent
    # Two orders of summation may tip a sum that is nearly zero over.
    assert (sums <= -1e-4).all(axis=0).sum() <= silent
    assert silent <= (sums <= 1e-4).all(axis=0).sum()
    assert hidden_weights.printed == f"{silent=}\n"
