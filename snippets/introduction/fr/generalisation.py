"""What the trained network gets right of each set, all asked in the same way."""

from snippets.introduction.accuracy_by_set import fit_accuracy, valid_accuracy
from snippets.introduction.fr.evaluate import test_accuracy

# --8<-- [start:block]
def in_percent(share):
    return f"{100 * share:.1f} %".replace(".", ",")


gap = 100 * (fit_accuracy - test_accuracy)
print("Images d’entraînement :", in_percent(fit_accuracy))
print("Images de validation :", in_percent(valid_accuracy))
print("Images de test :", in_percent(test_accuracy))
# --8<-- [end:block]
