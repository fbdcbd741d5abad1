"""Three sources of chance in an accuracy, each as a standard deviation."""

from snippets.introduction.hold_out import valid_labels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.seeds import curves, final_accuracies

# --8<-- [start:block]
def by_other_images(images):
    """In points, for an accuracy that is measured on so many images."""
    q = np.mean(final_accuracies)
    return float(100 * np.sqrt(q * (1 - q) / images))


by_sample = by_other_images(len(test_labels))
margin, valid_margin = 2 * by_sample, 2 * by_other_images(len(valid_labels))

# A row for each seed, a column for each epoch from the sixth on.
late = np.array([[accuracy for _, accuracy in curve[5:]] for curve in curves])
by_seed = float(100 * late.mean(axis=1).std(ddof=1))
by_epoch = float(100 * np.sqrt(late.var(axis=1, ddof=1).mean()))
# --8<-- [end:block]
