import numpy as np
import pytest


def test_it_is_minus_the_logarithm_of_the_right_score(cross_entropy):
    scores = np.array([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]])
    loss = cross_entropy.module.cross_entropy(scores, np.array([0, 1]))
    assert loss == pytest.approx(-(np.log(0.5) + np.log(0.1)) / 2)


def test_full_confidence_costs_nothing(cross_entropy):
    assert cross_entropy.module.cross_entropy(np.eye(3), np.arange(3)) == 0


def test_the_less_confidence_the_higher_the_loss(cross_entropy):
    assert cross_entropy.printed.splitlines() == [
        "category=0 loss=0.35",
        "category=1 loss=1.35",
        "category=2 loss=3.35",
    ]


@pytest.mark.parametrize("precision", [np.float32, np.float64])
def test_a_score_that_has_become_zero_costs_much_and_not_infinity(
    cross_entropy, softmax, precision
):
    """The pixels of the introduction's exercise that forgets to divide make such."""
    scores = softmax.module.softmax(np.array([[0, 2000, 0]], precision))
    assert scores[0, 0] == 0
    loss = cross_entropy.module.cross_entropy(scores, np.array([0]))
    assert 80 < loss < 800


def test_so_raw_pixels_have_a_loss(cross_entropy, forward, train, pixels, load_data):
    raw = 255 * pixels.module.test_pixels
    _, scores = forward.module.forward(raw, train.module.trained)
    loss = cross_entropy.module.cross_entropy(scores, load_data.module.test_labels)
    assert 1 < loss < 88
