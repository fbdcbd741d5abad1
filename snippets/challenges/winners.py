"""What the trained network answers to each test image."""

from snippets.challenges.accuracy import predict
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
winners = predict(trained).argmax(axis=1)
recognised = np.flatnonzero(winners == test_labels)
mistaken = np.flatnonzero(winners != test_labels)
# --8<-- [end:block]
