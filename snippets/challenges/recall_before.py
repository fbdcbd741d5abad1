"""Recall when all categories are served alike, for three seeds."""

from snippets.challenges.network import train_network
from snippets.challenges.recall import recall
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
recall_before = np.array([
    recall(train_network(subset_pixels, subset_labels, seed=seed))
    for seed in (1, 2, 3)
])
print(recall_before.mean(axis=0).round(2))
# --8<-- [end:block]
