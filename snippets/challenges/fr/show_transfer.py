"""Accuracies on the new categories, by hidden layer and number of images."""

from snippets.challenges.fr.decimal import percents
from snippets.challenges.transfer_anywhere import anywhere_pretrained
from snippets.challenges.transfer_control import anywhere_control
from snippets.challenges.transfer_middle import middle_pretrained, middle_random
from snippets.challenges.transfer_untrained import anywhere_random

# --8<-- [start:block]
def show_start(name, by_split):
    """A line: means over the five splits."""
    print(f"{name:20}" + percents(by_split.mean(axis=0), 4))


rows = [
    "  aléatoire, ajustée",
    "  aléatoire, figée",
    "  apprise, ajustée",
    "  apprise, figée",
    "  témoin, ajustée",
    "  témoin, figée",
]
print("Exactitude, moyenne de cinq tirages")
print("images à apprendre    30   100   300  1000")
print("Vêtements au milieu")
for name, by_split in zip(rows, [*middle_random, *middle_pretrained]):
    show_start(name, by_split)
print("Vêtements n’importe où")
anywhere = [*anywhere_random, *anywhere_pretrained, *anywhere_control]
for name, by_split in zip(rows, anywhere):
    show_start(name, by_split)
# --8<-- [end:block]
