"""How far two maps put the same places in the same order."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def ranks(values):
    """1 for the smallest; equal values share the mean of their ranks."""
    _, places, counts = np.unique(
        values, return_inverse=True, return_counts=True
    )
    return (counts.cumsum() - (counts - 1) / 2)[places]


def rank_correlation(ours, theirs):
    """1: the same order; 0: no relation; -1: the reverse order."""
    return np.mean([
        np.corrcoef(ranks(one), ranks(other))[0, 1]
        for one, other in zip(ours, theirs)
    ])


ours = np.array([[0.1, 0.5, 0.3]])
for theirs in [[[1, 9, 2]], [[9, 1, 2]]]:
    print(rank_correlation(ours, np.array(theirs)).round(2))
# --8<-- [end:block]
