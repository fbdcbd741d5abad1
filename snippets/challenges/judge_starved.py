"""What the networks answer to the test images, threshold moved or not."""

from snippets.challenges.network import activations
from snippets.challenges.starve import categories, halve, plenty, rare
from snippets.challenges.train_balanced import balanced
from snippets.challenges.train_reweighted import reweighted
from snippets.challenges.train_starved import starved
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels

# --8<-- [start:block]
small_test_pixels = halve(test_pixels)


def answer(network, ratios=1):
    """A category for each test image; `ratios` multiply the scores."""
    scores = activations(small_test_pixels, network)[-1]
    return (scores * ratios).argmax(axis=1)


def prior_ratios(category):
    """How much more frequent each category is in the test set than it was."""
    seen = np.where(categories == category, rare, plenty)
    to_come = np.full(len(categories), plenty)  # as many of each
    return (to_come / to_come.sum()) / (seen / seen.sum())


# By seed, by category that was rare: 10,000 answers.
answers_balanced = np.array([
    [answer(network) for category in categories] for network in balanced
])
answers_starved = np.array([
    [answer(network) for network in networks] for networks in starved
])
answers_corrected = np.array([
    [
        answer(network, prior_ratios(category))
        for category, network in zip(categories, networks)
    ]
    for networks in starved
])
answers_reweighted = np.array([
    [answer(network) for network in networks] for networks in reweighted
])
# --8<-- [end:block]
