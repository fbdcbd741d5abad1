"""What a network of any depth is worth on the test set."""

from snippets.challenges.network import activations
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.pixels import test_pixels

# --8<-- [start:block]
def predict(parameters):
    """The ten scores of each test image."""
    return activations(test_pixels, parameters)[-1]


def accuracy(parameters):
    """The share of the test images that the network recognises."""
    right = predict(parameters).argmax(axis=1) == test_labels
    return float(right.mean())
# --8<-- [end:block]
