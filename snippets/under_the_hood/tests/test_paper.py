"""The exercises on paper: what the page works out by hand is what blocks find."""

import math

import numpy as np
import pytest


def test_softmax_of_two_logits(paper_softmax):
    block = paper_softmax.module
    share = math.e**2 / (math.e**2 + math.e)
    assert block.two_scores[0].tolist() == pytest.approx([share, 1 - share])
    assert block.two_loss == pytest.approx(-math.log(1 - share))
    # What the solution says.
    assert share == pytest.approx(1 / (1 + 1 / math.e))
    assert block.two_loss == pytest.approx(math.log(1 + math.e))
    assert paper_softmax.printed == ("[[0.731 0.269]]\nloss=1.313\n[[ 0.731 -0.731]]\n")


def test_the_slopes_of_its_logits_are_opposite(paper_softmax):
    slopes = paper_softmax.module.two_slopes
    assert slopes.round(3).tolist() == [[0.731, -0.731]]


def test_only_the_difference_of_logits_counts(paper_softmax, softmax):
    others = softmax.module.softmax(np.array([[102.0, 101.0]]))
    assert np.allclose(others, paper_softmax.module.two_scores)


def test_one_step_of_descent(paper_step):
    assert paper_step.printed == (
        "loss_before=5.00 w_slope=-6.0 b_slope=-4.0\nw=0.6 b=0.4 loss_after=1.16\n"
    )
    block = paper_step.module

    def loss(w, b):
        return ((w * block.points_x + b - block.points_r) ** 2).mean()

    assert block.w_slope == pytest.approx((loss(1e-6, 0) - loss(-1e-6, 0)) / 2e-6)
    assert block.b_slope == pytest.approx((loss(0, 1e-6) - loss(0, -1e-6)) / 2e-6)
