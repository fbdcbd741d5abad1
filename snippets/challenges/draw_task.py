"""Five categories to learn beforehand and five to learn from few images, by lot."""

from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
pool_pixels, pool_labels = fit_pixels[:20_000], fit_labels[:20_000]


def draw_task(seed):
    """Five new categories, then the places of old images and of new ones."""
    rng = np.random.default_rng(seed)
    _, new = np.split(rng.permutation(np.unique(pool_labels)), 2)
    places = rng.permutation(len(pool_labels))
    is_new = np.isin(pool_labels[places], new)
    return new, places[~is_new], places[is_new]
# --8<-- [end:block]
