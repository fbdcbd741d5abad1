"""Ten bins of confidence: how sure the network was, and how often right."""

from snippets.challenges.network import activations
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.softmax import softmax
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
def logits(pixels):
    """What the last layer of the trained network gives, before softmax."""
    _, hidden, _ = activations(pixels, trained)
    return hidden @ trained[2] + trained[3]


def reliability(scores, labels):
    """By bin: how many answers, their mean confidence, their accuracy."""
    confidence, right = scores.max(axis=1), scores.argmax(axis=1) == labels
    bins = np.minimum((10 * confidence).astype(int), 9)
    counts = np.bincount(bins, minlength=10)
    some = np.maximum(counts, 1)  # an empty bin divides by 1
    return (
        counts,
        np.bincount(bins, confidence, 10) / some,
        np.bincount(bins, right, 10) / some,
    )


def calibration_error(scores, labels):
    """The mean gap between confidence and accuracy."""
    counts, confidences, accuracies = reliability(scores, labels)
    return (counts * abs(confidences - accuracies)).sum() / len(labels)


judged_logits, judged_labels = logits(test_pixels[5000:]), test_labels[5000:]
error_before = calibration_error(softmax(judged_logits), judged_labels)
print(f"{error_before=:.3f}")
# --8<-- [end:block]
