"""The same, but the images that are left count for those that are missing."""

from snippets.challenges.starve import categories, draw, learn, starve
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def weigh_categories(places):
    """How much each image counts, so that all categories weigh the same."""
    labels = fit_labels[places]
    counts = np.bincount(labels)
    return (len(labels) / (len(counts) * counts[labels])).astype("float32")


def learn_reweighted(places, seed):
    """A network to which rare categories weigh as much as the others."""
    return learn(places, seed, weigh_categories(places))


reweighted = [
    [
        learn_reweighted(starve(draw(seed), category), seed)
        for category in categories
    ]
    for seed in (1, 2, 3)
]
# --8<-- [end:block]
