"""The slopes of a network whose parameters are zero."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_zeros(
    slopes,  # the slopes of w1, b1, w2 and b2, as `backward` gives them
    *,
    backward,
    fit_pixels,
    fit_labels,
    untrained,
):
    assert len(slopes) == 4, message("There are four arrays of parameters.")
    for name, slope in zip(("w1", "b1", "w2"), slopes):
        assert not np.any(slope), message(
            "The slopes of `{name}` aren’t all zero: are all the parameters?",
            name=name,
        )
    zeros = [np.zeros_like(part) for part in untrained]
    *_, expected = backward(fit_pixels[:32], fit_labels[:32], zeros)
    assert np.allclose(slopes[3], expected, atol=1e-5), message(
        "The slopes of `b2` don’t match: are these the first 32 training images?"
    )


# --8<-- [end:block]
