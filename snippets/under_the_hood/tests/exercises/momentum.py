"""Stochastic gradient descent with momentum."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_momentum(
    Momentum,  # the class, called as Momentum(parameters, 0.1)
    with_momentum,  # a dictionary: the share of each learning rate
):
    part, slope = np.zeros(1), np.array([3.0])
    ball = Momentum([part], 0.1)
    ball.step([part], [slope])
    assert part[0] != 0, message(
        "`step` has moved nothing: it has to change the arrays in place."
    )
    assert part[0] < 0, message("A step goes against the speed.")
    assert np.isclose(part[0], -0.3), message(
        "At the first step, the speed is the whole slope."
    )
    ball.step([part], [slope])
    assert not np.isclose(part[0], -0.6), message(
        "The second step is like the first: what has become of the speed?"
    )
    assert np.isclose(part[0], -0.87), message(
        "At each step, the speed loses a tenth, then gains the slope."
    )
    assert (slope == 3).all(), message("`step` must leave the slopes as they are.")
    assert set(with_momentum) == {0.01, 0.1}, message(
        "`with_momentum` should have the two rates of the exercise, and no other."
    )
    assert max(with_momentum.values()) <= 1, message(
        "Write shares from 0 to 1, not percentages."
    )
    assert 0.7 < with_momentum[0.01] < 0.9, message(
        "With the smaller rate, {share:.0f} images in a hundred are unlikely: does it "
        "start from new weights?",
        share=100 * float(with_momentum[0.01]),
    )
    assert with_momentum[0.1] < with_momentum[0.01], message(
        "The larger rate does too well: does it start from new weights, and a speed "
        "of zero?"
    )


# --8<-- [end:block]
