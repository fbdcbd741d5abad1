"""Recall and precision before and after, on paper."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_small_matrix(
    accuracy_before,  # the accuracy, as a share: 0.5 is half
    recalls_before,  # the recall of sandals, sneakers and boots, in a list
    precisions_before,  # their precision, in the same order
    accuracy_after,  # the accuracy once the threshold has moved
    recalls_after,  # the recalls then
    precisions_after,  # the precisions then
):
    before = [[18, 2, 0], [1, 19, 0], [2, 10, 8]]
    after = [[18, 1, 1], [1, 15, 4], [1, 4, 15]]
    answers = [
        (np.array(before), accuracy_before, recalls_before, precisions_before),
        (np.array(after), accuracy_after, recalls_after, precisions_after),
    ]
    for counts, accuracy, recalls, precisions in answers:
        right = counts.diagonal()
        assert len(recalls) == len(precisions) == 3, message(
            "There are three categories, and so three recalls and three precisions."
        )
        marks = np.array([recalls, precisions], float)
        assert max(accuracy, marks.max()) <= 1, message(
            "Write shares from 0 to 1, not percentages."
        )
        assert abs(accuracy - right.sum() / 60) < 0.005, message(
            "An accuracy is wrong: how many of the 60 answers are on the diagonal?"
        )
        rows, columns = right / counts.sum(axis=1), right / counts.sum(axis=0)
        is_swapped = np.allclose(marks, [columns, rows], atol=0.005)
        assert np.allclose(rows, columns) or not is_swapped, message(
            "These are the other way round: a row has all images of a category, "
            "a column all answers of its name."
        )
        assert np.allclose(marks[0], rows, atol=0.005), message(
            "A recall is wrong: divide what is on the diagonal by the total of its row."
        )
        assert np.allclose(marks[1], columns, atol=0.005), message(
            "A precision is wrong: divide what is on the diagonal by the total of its "
            "column."
        )


# --8<-- [end:block]
