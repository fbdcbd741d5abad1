import numpy as np


def test_only_the_biases_of_the_output_have_slopes(start_at_zero):
    w1, b1, w2, b2 = start_at_zero.module.slopes
    assert not any(part.any() for part in (w1, b1, w2))
    assert b2.all()
    largest = f"{abs(b2).max():.3f}"
    assert start_at_zero.printed == (
        f"w1: 0.000\nb1: 0.000\nw2: 0.000\nb2: {largest}\n"
    )


def test_they_are_those_of_the_first_images(start_at_zero, hold_out):
    """Of all equal scores, and of how frequent each category is."""
    frequencies = np.bincount(hold_out.module.fit_labels[:32], minlength=10) / 32
    found = start_at_zero.module.slopes[3]
    assert np.allclose(found, 0.1 - frequencies, atol=1e-6)


def test_training_leaves_the_weights_at_zero(
    start_at_zero, backward, forward, batches, train, pixels
):
    """The page says so: the network gives all images the same answer."""
    parameters = [part.copy() for part in start_at_zero.module.zeros]
    rng = np.random.default_rng(3)
    for images, labels in batches.module.batches(*train.module.fit, rng):
        gradients = backward.module.backward(images, labels, parameters)
        for part, gradient in zip(parameters, gradients, strict=True):
            part -= 0.1 * gradient
    w1, b1, w2, b2 = parameters
    assert not any(part.any() for part in (w1, b1, w2))
    assert b2.all()
    images = pixels.module.test_pixels[:100]
    _, scores = forward.module.forward(images, parameters)
    assert (scores == scores[0]).all()
