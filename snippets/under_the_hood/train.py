"""Ten epochs over the training images, with Adam."""

from snippets.introduction.hold_out import fit_labels, valid_labels
from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.batches import batches
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels, valid_pixels
from snippets.under_the_hood.untrained_network import evaluate

# --8<-- [start:block]
def train(fit, valid, seed, epochs=10):
    """The trained parameters, and loss and accuracy on `valid` by epoch.

    Both sets are pixels and labels.
    """
    parameters = initial_weights(seed)
    optimizer = Adam(parameters)
    rng = np.random.default_rng(seed)
    progress = []
    for _ in range(epochs):
        for some_pixels, some_labels in batches(*fit, rng):
            gradients = backward(some_pixels, some_labels, parameters)
            optimizer.step(parameters, gradients)
        progress.append(evaluate(*valid, parameters))
    return parameters, progress


fit, valid = (fit_pixels, fit_labels), (valid_pixels, valid_labels)
trained, progress = train(fit, valid, seed=42)
for epoch, (valid_loss, valid_accuracy) in enumerate(progress, 1):
    print(f"{epoch=:2} {valid_loss=:.3f} {valid_accuracy=:.4f}")
# --8<-- [end:block]
