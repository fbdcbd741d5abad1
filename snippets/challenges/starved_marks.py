"""Recall and precision of what was rare, and the accuracy that hides them."""

from snippets.challenges.judge_starved import (
    answers_balanced,
    answers_corrected,
    answers_reweighted,
    answers_starved,
)
from snippets.challenges.recall_precision import precision, recall
from snippets.challenges.starve import categories
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
is_shown = test_labels == categories[:, None]


def mark(answers):
    """Recall and precision over all seeds and categories; the accuracy."""
    is_named = answers == categories[:, None]
    all_shown = np.broadcast_to(is_shown, is_named.shape)
    is_right = answers == test_labels
    return (
        float(recall(all_shown, is_named)),
        float(precision(all_shown, is_named)),
        float(is_right.mean()),
    )


def mark_each(answers):
    """By seed, by category: its recall, and its precision if it was named."""
    is_named = answers == categories[:, None]
    return np.ma.masked_invalid([
        [
            (recall(shown, named), precision(shown, named))
            for shown, named in zip(is_shown, of_seed)
        ]
        for of_seed in is_named
    ])


marks_balanced = mark(answers_balanced)
marks_starved = mark(answers_starved)
marks_corrected = mark(answers_corrected)
marks_reweighted = mark(answers_reweighted)

recall_balanced, _, accuracy_balanced = marks_balanced
recall_starved, precision_starved, accuracy_starved = marks_starved
recall_corrected, precision_corrected, accuracy_corrected = marks_corrected
recall_reweighted, precision_reweighted, accuracy_reweighted = marks_reweighted
# --8<-- [end:block]
