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
