"""What the trained network gets right of each set, all asked in the same way."""

from snippets.introduction.fr.evaluate import test_accuracy
from snippets.introduction.hold_out import (
    fit_images,
    fit_labels,
    valid_images,
    valid_labels,
)
from snippets.introduction.train import model

# --8<-- [start:block]
def accuracy_on(images, labels):
    found = model.evaluate(images, labels, verbose=0, return_dict=True)
    return found["accuracy"]


def in_percent(share):
    return f"{100 * share:.1f} %".replace(".", ",")


fit_accuracy = accuracy_on(fit_images, fit_labels)
valid_accuracy = accuracy_on(valid_images, valid_labels)
gap = 100 * (fit_accuracy - test_accuracy)
print("Images d’entraînement :", in_percent(fit_accuracy))
print("Images de validation :", in_percent(valid_accuracy))
print("Images de test :", in_percent(test_accuracy))
# --8<-- [end:block]
