"""Exercise: copies of 160 images, shifted or mirrored; new ones instead."""

from snippets.challenges.accuracy import accuracy
from snippets.challenges.network import train_network
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def with_shifted(images):
    """The images, then four copies of each, moved a pixel to each side."""
    moves = [(-1, 1), (1, 1), (-1, 2), (1, 2)]
    return np.concatenate([images, *(np.roll(images, *move) for move in moves)])


def with_mirrored(images):
    """The images, then their mirror images."""
    return np.concatenate([images, images[:, :, ::-1]])


def after_1000_steps(images, labels, seed):
    """The test accuracy, however many images there were to learn from."""
    pixels = images.reshape(-1, 784)
    return accuracy(train_network(pixels, labels, (32,), 1000, seed))


by_seed = []
for seed in (1, 2, 3):
    random = np.random.default_rng(seed)
    drawn = random.permutation(len(subset_pixels))[:800]
    images = subset_pixels[drawn].reshape(-1, 28, 28)
    labels = subset_labels[drawn]
    few, few_labels = images[:160], labels[:160]
    by_seed.append([
        after_1000_steps(few, few_labels, seed),
        after_1000_steps(with_shifted(few), np.tile(few_labels, 5), seed),
        after_1000_steps(with_mirrored(few), np.tile(few_labels, 2), seed),
        after_1000_steps(images, labels, seed),
    ])
    print(*(f"{value:.3f}" for value in by_seed[-1]))

as_they_are, *others = 100 * np.mean(by_seed, axis=0)
shift_gain, mirror_gain, fresh_gain = (np.array(others) - as_they_are).tolist()
print(f"{shift_gain=:.1f} {mirror_gain=:.1f}")
print(f"{fresh_gain=:.1f}")
# --8<-- [end:block]
