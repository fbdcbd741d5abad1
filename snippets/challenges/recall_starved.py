"""Recall when one category is starved, for three seeds."""

from snippets.challenges.network import train_network
from snippets.challenges.recall import recall
from snippets.challenges.starve import fewer_labels, fewer_pixels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
recall_starved = np.array([
    recall(train_network(fewer_pixels, fewer_labels, seed=seed))
    for seed in (1, 2, 3)
])
print(recall_starved.mean(axis=0).round(2))
# --8<-- [end:block]
