"""Accuracy, recall and precision, read off a matrix."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_recall(
    small_accuracy,  # the accuracy, as a share: 0.5 is half
    small_recall,  # the recall of T-shirts, shirts and dresses, in a list
    small_precision,  # their precision, in the same order
):
    counts = np.array([[40, 8, 2], [15, 30, 5], [5, 2, 43]])
    right = counts.diagonal()
    assert len(small_recall) == len(small_precision) == 3, message(
        "There are three categories, and so three recalls and three precisions."
    )
    marks = np.array([small_recall, small_precision], float)
    assert max(small_accuracy, marks.max()) <= 1, message(
        "Write shares from 0 to 1, not percentages."
    )
    assert abs(small_accuracy - right.sum() / counts.sum()) < 0.005, message(
        "That isn’t the accuracy: how many of the 150 answers are on the diagonal?"
    )
    recalls, precisions = right / counts.sum(axis=1), right / counts.sum(axis=0)
    is_swapped = np.allclose(marks, [precisions, recalls], atol=0.005)
    assert not is_swapped, message(
        "These are the other way round: a row has all images of a category, "
        "a column all answers of its name."
    )
    assert np.allclose(marks[0], recalls, atol=0.005), message(
        "A recall is wrong: divide what is on the diagonal by the total of its row."
    )
    assert np.allclose(marks[1], precisions, atol=0.005), message(
        "A precision is wrong: divide what is on the diagonal by the total of its "
        "column."
    )


# --8<-- [end:block]
