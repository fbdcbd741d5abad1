"""What the network is worth that has learnt from so many images."""

from snippets.challenges.accuracy import accuracy
from snippets.challenges.network import train_network
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
few_images = [100, 300, 1000, 3000, 10_000]


def learn_from(count, seed):
    """The test accuracy, after training on `count` images drawn by lot."""
    random = np.random.default_rng(seed)
    drawn = random.permutation(len(fit_pixels))[:count]
    network = train_network(
        fit_pixels[drawn],
        fit_labels[drawn],
        steps=max(10, 30_000 // count) * -(-count // 32),
        seed=seed,
    )
    return accuracy(network)
# --8<-- [end:block]
