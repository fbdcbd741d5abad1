"""A network with two hidden layers, and its slopes."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_two_layers(
    forward_deep,  # of pixels and parameters: both hidden layers, the confidences
    backward_deep,  # of pixels, labels and parameters: the slopes of six arrays
    deep,  # the six arrays of parameters: w1, b1, w2, b2, w3, b3
    deep_gap,  # what `largest_gap` finds
    *,
    few_pixels,
    few_labels,
    cross_entropy,
):
    shapes = [np.shape(part) for part in deep]
    assert shapes[::2] == [(784, 128), (128, 64), (64, 10)], message(
        "The weights have other shapes: from 784 pixels to 128 neurons, to 64, to ten."
    )
    assert shapes[1::2] == [(128,), (64,), (10,)], message(
        "Each neuron has one bias, in the array that follows its weights."
    )
    assert all(part.any() for part in deep[::2]), message(
        "The weights are drawn by lot: an array of zeros learns nothing."
    )
    *_, scores = forward_deep(few_pixels, deep)
    assert np.allclose(scores.sum(axis=1), 1), message(
        "The ten confidences of an image don’t add up to a whole."
    )
    slopes = backward_deep(few_pixels, few_labels, deep)
    assert [np.shape(slope) for slope in slopes] == shapes, message(
        "The slopes need the order and the shapes of the parameters."
    )

    def loss(part, place, change):
        moved = [array.astype(np.float64) for array in deep]
        moved[part][place] += change
        *_, scores = forward_deep(few_pixels, moved)
        return cross_entropy(scores, few_labels)

    for part, name in enumerate(("w1", "b1", "w2", "b2", "w3", "b3")):
        place = np.unravel_index(abs(slopes[part]).argmax(), shapes[part])
        trial = (loss(part, place, 1e-5) - loss(part, place, -1e-5)) / 2e-5
        assert np.isclose(slopes[part][place], trial, rtol=1e-3), message(
            "The slopes of `{name}` don’t agree with the differences: is each layer "
            "crossed on the way back, ReLU included?",
            name=name,
        )
    assert deep_gap < 1e-5, message(
        "The slopes are right, but `deep_gap` is large: is it that of this network, "
        "in `float64`?"
    )


# --8<-- [end:block]
