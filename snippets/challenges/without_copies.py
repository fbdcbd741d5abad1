"""What ten test images out of 10,000 can change."""

from snippets.challenges.near_copies import closest
from snippets.challenges.winners import winners
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
right = winners == test_labels
with_copies = float(right.mean())
without_copies = float(np.delete(right, closest).mean())
print(f"{with_copies=:.4f} {without_copies=:.4f}")
# --8<-- [end:block]
