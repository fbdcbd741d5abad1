"""The confusion matrix as one list, row by row."""

from snippets.introduction.load_data import test_labels
from snippets.introduction.predicted_labels import np, predicted_labels

# --8<-- [start:block]
pair_counts = np.bincount(10 * test_labels + predicted_labels, minlength=100)
confusion_counts = pair_counts.tolist()
# --8<-- [end:block]
