"""Against differences, in a network of random weights; and against TensorFlow."""

import numpy as np
import pytest

STEP = 1e-6


@pytest.fixture
def case():
    """Three images with labels, and a network of five hidden neurons, in float64."""
    draw = np.random.default_rng(7)
    shapes = [(784, 5), (5,), (5, 10), (10,)]
    weights = [draw.normal(0, 0.1, shape) for shape in shapes]
    return draw.random((3, 784)), np.array([1, 0, 9]), weights


def loss(module, pixels, labels, weights):
    _, scores = module.forward(pixels, weights)
    return -np.log(scores[np.arange(len(labels)), labels]).mean()


def test_scores_are_a_softmax(gradients, case):
    pixels, _, (w1, b1, w2, b2) = case
    hidden, scores = gradients.module.forward(pixels, (w1, b1, w2, b2))
    sums = pixels @ w1 + b1
    assert np.array_equal(hidden, np.where(sums > 0, sums, 0))
    logits = hidden @ w2 + b2
    assert np.allclose(np.log(scores / scores[:, :1]), logits - logits[:, :1])
    assert np.allclose(scores.sum(axis=1), 1)


def test_large_scores_do_not_overflow(gradients, case):
    pixels, _, weights = case
    weights[3][4] = 5000
    _, scores = gradients.module.forward(pixels, weights)
    assert np.array_equal(scores, np.eye(10)[[4, 4, 4]])


@pytest.mark.parametrize("part", range(4))
def test_the_gradients_are_what_differences_give(gradients, case, part):
    pixels, labels, weights = case
    found = gradients.module.loss_gradients(pixels, labels, weights)[part]
    assert found.shape == weights[part].shape
    for place in list(np.ndindex(found.shape))[:: max(1, found.size // 20)]:
        before = weights[part][place]
        weights[part][place] = before + STEP
        above = loss(gradients.module, pixels, labels, weights)
        weights[part][place] = before - STEP
        below = loss(gradients.module, pixels, labels, weights)
        weights[part][place] = before
        assert found[place] == pytest.approx((above - below) / (2 * STEP), abs=1e-7)


def test_the_pixels_move_the_winning_score(gradients, case):
    pixels, _, weights = case
    found = gradients.module.pixel_gradients(pixels, weights)

    def winning(pixels):
        hidden, _ = gradients.module.forward(pixels, weights)
        return (hidden @ weights[2] + weights[3]).max(axis=1)

    for pixel in range(0, 784, 40):
        step = np.zeros(784)
        step[pixel] = STEP
        change = (winning(pixels + step) - winning(pixels - step)) / (2 * STEP)
        assert np.allclose(found[:, pixel], change, atol=1e-7)


def test_they_are_those_of_tensorflow(check_gradients):
    lines = check_gradients.printed.splitlines()
    shapes, differences = zip(
        *(line.split(": largest relative difference ") for line in lines), strict=True
    )
    assert shapes == ("(784, 128)", "(128,)", "(128, 10)", "(10,)")
    assert max(map(float, differences)) < 1e-4


def test_they_are_those_of_under_the_hood(gradients, backward, case):
    pixels, labels, weights = case
    ours = gradients.module.loss_gradients(pixels, labels, weights)
    theirs = backward.module.backward(pixels, labels, weights)
    for part, other in zip(ours, theirs, strict=True):
        assert np.allclose(part, other, rtol=1e-12, atol=1e-15)
