"""Training on labels of which some are drawn by lot."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_wrong_labels(
    spoil,  # of labels and a generator: a copy, a fifth of it drawn by lot
    first_accuracy,  # on test images, from spoilt labels, after 5 epochs
    last_accuracy,  # the same after 40 epochs
    clean_accuracy,  # from the right labels, after 40 epochs
    first_repeated,  # the share of the wrong labels that it repeats, after 5 epochs
    last_repeated,  # the same after 40 epochs
    stopped_accuracy,  # on test images, when validation images would have you stop
    *,
    subset_labels,
):
    labels = subset_labels[:3000].copy()
    spoilt = spoil(labels, np.random.default_rng(0))
    assert np.array_equal(labels, subset_labels[:3000]), message(
        "`spoil` has changed the right labels: change a copy."
    )
    changed = (spoilt != labels).mean()
    assert 0.15 < changed < 0.21, message(
        "`spoil` has changed {changed:.0f} labels in a hundred: draw a fifth of them.",
        changed=100 * changed,
    )
    assert len(set(spoilt[spoilt != labels])) == 10, message(
        "The wrong labels should be of all ten categories."
    )
    shares = [first_accuracy, last_accuracy, clean_accuracy, stopped_accuracy]
    assert max(shares) <= 1, message("Write shares from 0 to 1, not percentages.")
    assert first_repeated < last_repeated, message(
        "The longer it trains, the more wrong labels it repeats: are these the labels "
        "that it was taught?"
    )
    assert last_repeated > 0.3, message(
        "After 40 epochs, it repeats more than {repeated:.0f} wrong labels in a "
        "hundred: does each training go on from the last?",
        repeated=100 * last_repeated,
    )
    assert last_accuracy < first_accuracy, message(
        "From spoilt labels, the accuracy falls in the end: is it that on the test "
        "images, with their right labels?"
    )
    assert clean_accuracy > last_accuracy, message(
        "The right labels should teach more than spoilt ones."
    )
    assert stopped_accuracy > last_accuracy, message(
        "To stop early should be worth it: when is the accuracy on the validation "
        "images highest?"
    )


# --8<-- [end:block]
