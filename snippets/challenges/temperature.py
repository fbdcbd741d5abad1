"""One number divides the logits: the one with the smallest loss."""

from snippets.challenges.logits import logits
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.introduction.hold_out import valid_labels
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import valid_pixels
from snippets.under_the_hood.seeds import networks
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
def best_temperature(pixels, labels, parameters):
    """The one with the smallest loss on these images, from 0.5 to 2.5."""
    sums = logits(pixels, parameters)
    candidates = np.linspace(0.5, 2.5, 101)
    losses = [cross_entropy(softmax(sums / t), labels) for t in candidates]
    return float(candidates[np.argmin(losses)])


temperatures = [
    best_temperature(valid_pixels, valid_labels, network)
    for network in networks
]
# What images that the network has learnt from would have us believe.
naive_temperatures = [
    best_temperature(subset_pixels, subset_labels, network)
    for network in networks
]
coolest, hottest = min(temperatures), max(temperatures)
naive_coolest, naive_hottest = min(naive_temperatures), max(naive_temperatures)
# --8<-- [end:block]
