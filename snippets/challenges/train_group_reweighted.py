"""The same, but its dark images weigh as much as its light ones."""

from snippets.challenges.darkness import fit_is_dark
from snippets.challenges.starve import categories, draw, learn, plenty
from snippets.challenges.starve_group import few_dark, starve_group
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def weigh_groups(places, category):
    """How much each image counts, so that both halves weigh the same."""
    sizes = np.where(fit_is_dark[places], few_dark, plenty - few_dark)
    in_category = fit_labels[places] == category
    return np.where(in_category, plenty / (2 * sizes), 1).astype("float32")


def learn_group_reweighted(places, category, seed):
    """A network to which the two halves of a category weigh the same."""
    return learn(places, seed, weigh_groups(places, category))


group_reweighted = [
    [
        learn_group_reweighted(
            starve_group(draw(seed), category), category, seed
        )
        for category in categories
    ]
    for seed in (1, 2, 3)
]
# --8<-- [end:block]
