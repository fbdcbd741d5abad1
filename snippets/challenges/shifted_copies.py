"""Exercise: networks that learn from copies of 160 images, or from new ones."""

from snippets.challenges.network import train_network
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def with_shifted(images):
    """The images, then four copies of each, moved a pixel to each side."""
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    right, left = padded[:, 1:-1, :-2], padded[:, 1:-1, 2:]
    down, up = padded[:, :-2, 1:-1], padded[:, 2:, 1:-1]
    return np.concatenate([images, left, right, up, down])


def with_mirrored(images, labels, only):
    """The images and labels, then mirror images of the categories `only`."""
    chosen = np.isin(labels, only)
    mirrored = images[chosen, :, ::-1]
    return (
        np.concatenate([images, mirrored]),
        np.concatenate([labels, labels[chosen]]),
    )


shoes, no_shoes = [5, 7, 9], [0, 1, 2, 3, 4, 6, 8]
copy_seeds = range(1, 7)


def copy_learners(seed):
    """Six networks of 32 hidden neurons, each after 1,000 corrections."""
    rng = np.random.default_rng(seed)
    drawn = rng.permutation(len(subset_pixels))[:800]
    images = subset_pixels[drawn].reshape(-1, 28, 28)
    labels = subset_labels[drawn]
    few, few_labels = images[:160], labels[:160]
    ways = [
        (few, few_labels),
        (with_shifted(few), np.tile(few_labels, 5)),
        with_mirrored(few, few_labels, shoes + no_shoes),
        with_mirrored(few, few_labels, shoes),
        with_mirrored(few, few_labels, no_shoes),
        (images, labels),
    ]
    return [
        train_network(
            seen.reshape(-1, 784), known, hidden=(32,), steps=1000, seed=seed
        )
        for seen, known in ways
    ]


by_copies = [copy_learners(seed) for seed in copy_seeds]
# --8<-- [end:block]
