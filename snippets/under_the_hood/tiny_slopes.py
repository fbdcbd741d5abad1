"""The slopes of the tiny network, each found by trial."""

from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.tiny_network import tiny, tiny_loss

# --8<-- [start:block]
def slope_by_differences(loss, part, place):
    """The rate of change of the loss, from just below to just above."""
    before, step = part[place], 1e-5
    part[place] = before + step
    above = loss()
    part[place] = before - step
    below = loss()
    part[place] = before
    return (above - below) / (2 * step)


def slopes_by_differences(loss, part):
    """The slope of each number of an array."""
    slopes = np.zeros_like(part)
    for place in np.ndindex(part.shape):
        slopes[place] = slope_by_differences(loss, part, place)
    return slopes


tiny_slopes = [slopes_by_differences(tiny_loss, part) for part in tiny]
# --8<-- [end:block]
