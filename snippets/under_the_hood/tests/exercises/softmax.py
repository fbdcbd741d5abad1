"""Softmax, the loss and the slopes, on paper."""

from page.answers import message


# --8<-- [start:block]
import math

import numpy as np


def check_softmax(
    two_scores,  # the two confidences, in a list
    two_loss,  # the loss
    two_slopes,  # the slopes of the two logits, in a list
):
    first, second = np.ravel(two_scores)
    assert abs(first + second - 1) < 0.01, message(
        "Together, the confidences make {total:.2f}: they should make a whole.",
        total=float(first + second),
    )
    assert abs(first - 2 / 3) > 0.005, message(
        "You have shared out the logits: softmax shares out their exponentials."
    )
    right = 1 / (1 + math.exp(1))
    assert abs(second - right) < 0.002, message(
        "A confidence is the exponential of its logit, divided by the total of both."
    )
    assert abs(two_loss + math.log(1 - right)) > 0.01, message(
        "That would be the loss if the right category were number 0."
    )
    assert abs(two_loss + math.log(right)) < 0.01, message(
        "The loss is minus the logarithm of the confidence in the right category."
    )
    slopes = np.ravel(two_slopes)
    assert abs(slopes.sum()) < 0.01, message(
        "The two slopes are opposite: what one logit gains, the other loses."
    )
    assert slopes[1] < 0, message(
        "The logit of the right category has a negative slope: raising it lowers the "
        "loss."
    )
    assert abs(slopes[1] - (right - 1)) < 0.005, message(
        "The slope of the right category is its confidence minus 1."
    )


# --8<-- [end:block]
