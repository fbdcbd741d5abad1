"""Exercise: the same beginning of an epoch, with four learning rates."""

from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.batches import batches
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
from itertools import islice


class SGD:
    def __init__(self, learning_rate):
        self.learning_rate = learning_rate

    def step(self, parameters, gradients):
        for part, gradient in zip(parameters, gradients):
            part -= self.learning_rate * gradient


def share_right(pixels, labels, parameters, optimizer):
    """Over the last 100 of 300 batches, each before the step that it brings."""
    shares = []
    rng = np.random.default_rng(42)
    for some_pixels, some_labels in islice(batches(pixels, labels, rng), 300):
        _, scores = forward(some_pixels, parameters)
        shares.append((scores.argmax(axis=1) == some_labels).mean())
        gradients = backward(some_pixels, some_labels, parameters)
        optimizer.step(parameters, gradients)
    return np.mean(shares[-100:])


by_rate = {}
for rate in (0.001, 0.01, 0.1, 1.0):
    start = initial_weights(seed=42)
    by_rate[rate] = share_right(fit_pixels, fit_labels, start, SGD(rate))
    print(f"{rate=} share={by_rate[rate]:.2f}")
# --8<-- [end:block]
