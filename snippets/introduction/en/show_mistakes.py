"""The first six test images that the network gets wrong."""

from snippets.introduction.en.show_predictions import show_pairs
from snippets.introduction.load_data import test_labels
from snippets.introduction.predicted_labels import np, predicted_labels

# --8<-- [start:block]
mistakes = np.flatnonzero(predicted_labels != test_labels)
wrong = len(mistakes)
right = len(test_labels) - wrong
print(f"{right} right answers, {wrong} mistakes")

show_pairs(mistakes[:6])
# --8<-- [end:block]
