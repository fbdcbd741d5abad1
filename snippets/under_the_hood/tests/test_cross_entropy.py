import numpy as np
import pytest


def test_it_is_minus_the_logarithm_of_the_right_score(cross_entropy):
    scores = np.array([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]])
    loss = cross_entropy.module.cross_entropy(scores, np.array([0, 1]))
    assert loss == pytest.approx(-(np.log(0.5) + np.log(0.1)) / 2)


def test_full_confidence_costs_nothing(cross_entropy):
    assert cross_entropy.module.cross_entropy(np.eye(3), np.arange(3)) == 0


def test_the_less_confidence_the_higher_the_loss(cross_entropy):
    labels, losses = zip(*map(str.split, cross_entropy.printed.splitlines()))
    assert labels == ("0", "1", "2")
    assert [float(loss) for loss in losses] == [0.35, 1.35, 3.35]
