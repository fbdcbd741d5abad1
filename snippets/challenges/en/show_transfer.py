"""Accuracies on the new categories, by hidden layer and number of images."""

from snippets.challenges.en.decimal import percents
from snippets.challenges.transfer_anywhere import anywhere_pretrained
from snippets.challenges.transfer_control import anywhere_control
from snippets.challenges.transfer_middle import middle_pretrained, middle_random
from snippets.challenges.transfer_untrained import anywhere_random

# --8<-- [start:block]
def show_starts(name, tuned_and_frozen):
    """Two lines: means over the five splits."""
    tuned, frozen = tuned_and_frozen.mean(axis=1)
    print(f"  {name}, tuned " + percents(tuned, 4))
    print(f"  {name}, frozen" + percents(frozen, 4))


rows = ["random     ", "pre-trained", "control    "]
print("Accuracy, mean of five splits")
print("images to learn from  30  100  300 1000")
print("Garments in the middle")
show_starts(rows[0], middle_random)
show_starts(rows[1], middle_pretrained)
print("Garments anywhere")
show_starts(rows[0], anywhere_random)
show_starts(rows[1], anywhere_pretrained)
show_starts(rows[2], anywhere_control)
# --8<-- [end:block]
