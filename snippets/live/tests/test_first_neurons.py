import numpy as np


def test_the_figure_shows_the_weights_of_the_first_eight(first_neurons, train):
    (figure,) = first_neurons.figures
    kernel = train.module.model.get_weights()[0]
    assert len(figure.axes) == 8
    for neuron, axis in enumerate(figure.axes):
        (image,) = axis.images
        assert np.array_equal(image.get_array().ravel(), kernel[:, neuron])
        low, high = image.get_clim()
        assert -low == high == abs(kernel[:, :8]).max()
