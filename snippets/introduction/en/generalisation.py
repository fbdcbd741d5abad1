"""What the trained network gets right of each set, all asked in the same way."""

from snippets.introduction.accuracy_by_set import fit_accuracy, valid_accuracy
from snippets.introduction.en.evaluate import test_accuracy

# --8<-- [start:block]
def in_percent(share):
    return f"{100 * share:.1f}%"


gap = 100 * (fit_accuracy - test_accuracy)
print("Training images:", in_percent(fit_accuracy))
print("Validation images:", in_percent(valid_accuracy))
print("Test images:", in_percent(test_accuracy))
# --8<-- [end:block]
