"""Exercise: recall and precision, read off a matrix of three categories."""

from snippets.challenges.en.decimal import percents
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
rows = ["Sandal", "Sneaker", "Ankle boot"]


def show_marks(counts):
    """Recall and precision of each category, then the accuracy."""
    right = counts.diagonal()
    recalls = right / counts.sum(axis=1)
    precisions = right / counts.sum(axis=0)
    right_share = right.sum() / counts.sum()
    print("              recall precision")
    for name, *marks in zip(rows, recalls, precisions):
        print(f"{name:10}", percents(marks))
    print("accuracy  ", percents([right_share]))
    return recalls, precisions, right_share


recalls_before, precisions_before, accuracy_before = show_marks(
    np.array([[18, 2, 0], [1, 19, 0], [2, 10, 8]])
)
print("threshold moved")
recalls_after, precisions_after, accuracy_after = show_marks(
    np.array([[18, 1, 1], [1, 15, 4], [1, 4, 15]])
)
# --8<-- [end:block]
