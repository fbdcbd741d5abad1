"""One number divides the logits: the one with the smallest loss, on one half."""

from snippets.challenges.reliability import (
    calibration_error,
    judged_labels,
    judged_logits,
    logits,
)
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
def best_temperature(logits, labels):
    """The one with the smallest loss, from 0.5 to 3."""
    temperatures = np.linspace(0.5, 3, 251)
    losses = [cross_entropy(softmax(logits / t), labels) for t in temperatures]
    return temperatures[np.argmin(losses)]


temperature = best_temperature(logits(test_pixels[:5000]), test_labels[:5000])
tempered = softmax(judged_logits / temperature)
error_after = calibration_error(tempered, judged_labels)
print(f"{temperature=:.2f} {error_after=:.3f}")

# What training images would have said.
known = best_temperature(logits(subset_pixels), subset_labels)
print(f"{known=:.2f}")
# --8<-- [end:block]
