"""What the trained network sees in each test image."""

from snippets.challenges.network import activations
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
winners = activations(test_pixels, trained)[-1].argmax(axis=1)
right = np.flatnonzero(winners == test_labels)
wrong = np.flatnonzero(winners != test_labels)
# --8<-- [end:block]
