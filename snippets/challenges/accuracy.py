"""What a network of any depth is worth on images that it hasn't seen."""

from snippets.challenges.network import activations
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.pixels import test_pixels

# --8<-- [start:block]
def predict(parameters, pixels=test_pixels):
    """The scores of each image: a row for each, a column for each category."""
    return activations(pixels, parameters)[-1]


def accuracy(parameters, pixels=test_pixels, labels=test_labels):
    """The share of the images that the network recognises."""
    right = predict(parameters, pixels).argmax(axis=1) == labels
    return float(right.mean())
# --8<-- [end:block]
