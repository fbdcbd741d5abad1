"""What the trained network gets right of the training images, and of those held out."""

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


fit_accuracy = accuracy_on(fit_images, fit_labels)
valid_accuracy = accuracy_on(valid_images, valid_labels)
# --8<-- [end:block]
