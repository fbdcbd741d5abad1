"""Accuracies on the new categories, by hidden layer and number of images."""

from snippets.challenges.transfer_anywhere import anywhere_pretrained
from snippets.challenges.transfer_control import anywhere_control
from snippets.challenges.transfer_middle import middle_pretrained, middle_random
from snippets.challenges.transfer_untrained import anywhere_random

# --8<-- [start:block]
def percents(shares):
    """Shares in percent, in columns."""
    return "".join(f"{100 * share:9.0f} %" for share in shares)


def show_starts(from_random, pretrained):
    """Four lines: means over the five splits."""
    print("  aléatoire, ajustée      ", percents(from_random[0].mean(0)))
    print("  aléatoire, figée        ", percents(from_random[1].mean(0)))
    print("  préentraînée, ajustée   ", percents(pretrained[0].mean(0)))
    print("  préentraînée, figée     ", percents(pretrained[1].mean(0)))


print("Exactitude sur les nouvelles catégories, moyenne de cinq tirages")
print("images à apprendre                  30        100        300       1000")
print("Vêtements au milieu")
show_starts(middle_random, middle_pretrained)
print("Vêtements n’importe où")
show_starts(anywhere_random, anywhere_pretrained)
print("  témoin, ajustée         ", percents(anywhere_control[0].mean(0)))
print("  témoin, figée           ", percents(anywhere_control[1].mean(0)))
# --8<-- [end:block]
