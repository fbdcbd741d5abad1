"""A network that is silent when in doubt."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_only_when_sure(
    answered,  # at 90%: the share of the test images that get an answer
    sure_accuracy,  # at 90%: the share of these answers that are right
    by_category,  # at 90%, a row per category: without answer, recall, precision
    *,
    predict,
    trained,
    test_labels,
):
    scores = predict(trained)
    names, is_sure = scores.argmax(axis=1), scores.max(axis=1) >= 0.9
    assert max(answered, sure_accuracy) <= 1, message(
        "Write shares from 0 to 1, not percentages."
    )
    assert abs(answered - (1 - is_sure.mean())) > 0.005, message(
        "That is the share that gets no answer."
    )
    assert abs(answered - is_sure.mean()) < 0.005, message(
        "That isn’t the share that gets an answer: how often does the highest of the "
        "ten confidences reach the threshold?"
    )
    is_right = names == test_labels
    assert abs(sure_accuracy - is_right.mean()) > 0.005, message(
        "That is the accuracy on all images: count those that get an answer."
    )
    assert abs(sure_accuracy - (is_right & is_sure).mean()) > 0.005, message(
        "Divide by the number of answers, not by that of all images."
    )
    assert abs(sure_accuracy - is_right[is_sure].mean()) < 0.005, message(
        "That isn’t the share of right answers among those given."
    )
    found = np.asarray(by_category, float)
    assert found.shape == (10, 3), message(
        "`by_category` needs ten rows, and three shares in each."
    )
    for category, row in enumerate(found):
        shown = test_labels == category
        right = (shown & is_right & is_sure).sum()
        expected = [
            1 - is_sure[shown].mean(),
            right / (shown & is_sure).sum(),
            right / ((names == category) & is_sure).sum(),
        ]
        for place, (share, right_share) in enumerate(zip(row, expected), 1):
            assert abs(share - right_share) < 0.005, message(
                "In the row of category {category}, number {place} of three doesn’t "
                "match. In order: the share without an answer, then the recall and "
                "the precision of the answers given.",
                category=category,
                place=place,
            )


# --8<-- [end:block]
