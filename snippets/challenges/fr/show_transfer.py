"""Accuracies on the new categories, by hidden layer and number of images."""

from snippets.challenges.fr.decimal import percents
from snippets.challenges.transfer_anywhere import anywhere_pretrained
from snippets.challenges.transfer_control import anywhere_control
from snippets.challenges.transfer_middle import middle_pretrained, middle_random
from snippets.challenges.transfer_untrained import anywhere_random

# --8<-- [start:block]
def show_starts(name, tuned_and_frozen):
    """Two lines: means over the five splits."""
    tuned, frozen = tuned_and_frozen.mean(axis=1)
    print(f"  {name}, ajustée" + percents(tuned, 4))
    print(f"  {name}, figée  " + percents(frozen, 4))


rows = ["aléatoire", "apprise  ", "contrôle "]
print("Exactitude, moyenne de cinq tirages")
print("images à apprendre    30   100   300  1000")
print("Vêtements au milieu")
show_starts(rows[0], middle_random)
show_starts(rows[1], middle_pretrained)
print("Vêtements n’importe où")
show_starts(rows[0], anywhere_random)
show_starts(rows[1], anywhere_pretrained)
show_starts(rows[2], anywhere_control)
# --8<-- [end:block]
