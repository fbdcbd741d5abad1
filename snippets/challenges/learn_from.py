"""Networks that learn from so many images, and all for as long."""

from snippets.challenges.network import train_network
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
def learn_from(count, seed, hidden=(128,)):
    """A network after 2,150 corrections, from `count` images drawn by lot.

    With 128 images at a time, that makes five epochs over all 55,000.
    """
    drawn = np.random.default_rng(seed).permutation(len(fit_pixels))[:count]
    return train_network(
        fit_pixels[drawn],
        fit_labels[drawn],
        hidden,
        steps=2150,
        seed=seed,
        batch_size=128,
    )
# --8<-- [end:block]
