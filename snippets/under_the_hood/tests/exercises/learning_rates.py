"""The same steps with four learning rates."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_learning_rates(
    SGD,  # the class of the optimiser, called as SGD(0.1)
    by_rate,  # a dictionary: the share of each learning rate
):
    part = np.array([1.0, 2.0])
    SGD(0.1).step([part], [np.array([5.0, -5.0])])
    assert (part != [1, 2]).any(), message(
        "`step` has moved nothing: it has to change the arrays in place."
    )
    assert (part != [1.5, 1.5]).any(), message("A step goes against the slopes.")
    assert np.allclose(part, [0.5, 2.5]), message(
        "`step` takes each slope times the learning rate away from its parameter."
    )
    assert set(by_rate) == {0.001, 0.01, 0.1, 1}, message(
        "`by_rate` should have the four rates of the exercise, and no other."
    )
    assert max(by_rate.values()) <= 1, message(
        "Write shares from 0 to 1, not percentages."
    )
    assert by_rate[0.001] < by_rate[0.01] < by_rate[0.1], message(
        "From the smallest rate to the third, the share should grow: does each start "
        "from new weights?"
    )
    assert by_rate[1] < by_rate[0.1], message(
        "The largest rate does too well: does it start from new weights?"
    )
    assert 0.7 < by_rate[0.1] < 0.9, message(
        "With the rate of the article, {share:.0f} images in a hundred are unlikely: "
        "is it the mean over the last 100 of 300 batches?",
        share=100 * float(by_rate[0.1]),
    )


# --8<-- [end:block]
