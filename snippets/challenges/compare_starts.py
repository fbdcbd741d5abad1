"""Learning five categories from few images, with and without five others before."""

from snippets.challenges.moved import moved
from snippets.challenges.network import activations, new_network, train_network
from snippets.introduction.hold_out import fit_labels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
old, new = [0, 2, 5, 7, 8], [1, 3, 4, 6, 9]
new_images = [30, 100, 300, 1000]


def compare(farthest, seed):
    """The accuracies on the new categories: from scratch, and pre-trained."""
    pixels = moved(fit_pixels[:30_000], farthest, seed=0)
    labels = fit_labels[: len(pixels)]
    known = np.isin(labels, old)
    pretrained = train_network(pixels[known], labels[known], steps=1880, seed=seed)
    scratch = new_network((784, 128, 10), seed)

    tested = np.isin(test_labels, new)
    questions = moved(test_pixels[tested], farthest, seed=1)
    random = np.random.default_rng(seed)
    unknown = random.permutation(np.flatnonzero(~known))
    results = []
    for count in new_images:
        few = unknown[:count]
        for start in scratch, pretrained[:2] + scratch[2:]:
            network = train_network(
                pixels[few],
                labels[few],
                steps=max(10, 3000 // count) * -(-count // 32),
                seed=seed,
                start=start,
            )
            answers = activations(questions, network)[-1].argmax(axis=1)
            results.append(np.mean(answers == test_labels[tested]))
    return np.reshape(results, (-1, 2))
# --8<-- [end:block]
