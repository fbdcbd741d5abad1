"""Training sets in which one category is rare, and what is trained on them."""

from snippets.challenges.network import train_network
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
categories = np.unique(fit_labels)
plenty, rare = 1000, 50


def draw(seed):
    """Of each category, the places of its images, in an order drawn by lot."""
    rng = np.random.default_rng(seed)
    return [
        rng.permutation(np.flatnonzero(fit_labels == category))
        for category in categories
    ]


def starve(drawn, category):
    """The first 1,000 images of each category, but only 50 of this one."""
    sizes = np.where(categories == category, rare, plenty)
    return np.concatenate([some[:size] for some, size in zip(drawn, sizes)])


def halve(pixels):
    """Images of 14 x 14 pixels, each the mean of four."""
    return pixels.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)).reshape(-1, 196)


def learn(places, seed, importance=None):
    """A network of 32 hidden neurons that has learnt from these images."""
    return train_network(
        halve(fit_pixels[places]),
        fit_labels[places],
        hidden=(32,),
        steps=2000,
        seed=seed,
        importance=importance,
    )
# --8<-- [end:block]
