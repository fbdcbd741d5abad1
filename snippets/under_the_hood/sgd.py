"""One epoch of stochastic gradient descent."""

from snippets.introduction.hold_out import fit_labels, valid_labels
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.batches import batches
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels, valid_pixels
from snippets.under_the_hood.untrained_network import evaluate

# --8<-- [start:block]
learning_rate = 0.1
descended = initial_weights(seed=42)
rng = np.random.default_rng(42)
for some_pixels, some_labels in batches(fit_pixels, fit_labels, rng):
    slopes = backward(some_pixels, some_labels, descended)
    for part, slope in zip(descended, slopes):
        part -= learning_rate * slope

sgd_loss, sgd_accuracy = evaluate(valid_pixels, valid_labels, descended)
print(f"{sgd_loss=:.2f} {sgd_accuracy=:.2f}")
# --8<-- [end:block]
