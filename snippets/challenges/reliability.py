"""Ten bins of confidence: how sure the network was, and how often right."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def reliability(confidence, is_right):
    """By bin: how many answers, their mean confidence, their accuracy."""
    bins = np.minimum((10 * confidence).astype(int), 9)
    counts = np.bincount(bins, minlength=10)
    some = np.maximum(counts, 1)  # an empty bin divides by 1
    return (
        counts,
        np.bincount(bins, confidence, 10) / some,
        np.bincount(bins, is_right, 10) / some,
    )


def calibration_error(confidence, is_right):
    """The mean gap between confidence and accuracy."""
    counts, confidences, accuracies = reliability(confidence, is_right)
    return (counts * abs(confidences - accuracies)).sum() / counts.sum()
# --8<-- [end:block]
