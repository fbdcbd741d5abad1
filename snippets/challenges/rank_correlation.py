"""How far two maps put the same places in the same order."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def ranks(values):
    """1 for the smallest; equal values share the mean of their ranks."""
    _, places, counts = np.unique(
        values, return_inverse=True, return_counts=True
    )
    return (counts.cumsum() - (counts - 1) / 2)[places]


def rank_correlation(one, other):
    """1: the same order; 0: no relation; -1: the reverse order."""
    return np.corrcoef(ranks(one), ranks(other))[0, 1]
# --8<-- [end:block]
