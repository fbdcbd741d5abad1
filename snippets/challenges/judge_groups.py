"""Recall of dark images and of light ones, where dark ones were rare."""

from snippets.challenges.darkness import test_is_dark
from snippets.challenges.judge_starved import answer, answers_balanced
from snippets.challenges.recall_precision import recall
from snippets.challenges.starve import categories
from snippets.challenges.train_group_reweighted import group_reweighted
from snippets.challenges.train_group_starved import group_starved
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
answers_group_starved = np.array([
    [answer(network) for network in networks] for networks in group_starved
])
answers_group_reweighted = np.array([
    [answer(network) for network in networks] for networks in group_reweighted
])


def mark_group(answers, category):
    """Recall of its dark images, recall of its light ones; the accuracy."""
    shown, named = test_labels == category, answers == category
    return (
        recall(shown & test_is_dark, named),
        recall(shown & ~test_is_dark, named),
        (answers == test_labels).mean(),
    )


def mark_groups(answers_by_seed):
    """The same, by seed, by category that was short of dark images."""
    return np.array([
        [mark_group(*pair) for pair in zip(answers, categories)]
        for answers in answers_by_seed
    ])


groups_balanced = mark_groups(answers_balanced)
groups_starved = mark_groups(answers_group_starved)
groups_reweighted = mark_groups(answers_group_reweighted)

means_balanced = groups_balanced.mean(axis=(0, 1))
means_starved = groups_starved.mean(axis=(0, 1))
means_reweighted = groups_reweighted.mean(axis=(0, 1))
dark_balanced, light_balanced, _ = means_balanced.tolist()
dark_starved, light_starved, _ = means_starved.tolist()
dark_reweighted, light_reweighted, _ = means_reweighted.tolist()
# --8<-- [end:block]
