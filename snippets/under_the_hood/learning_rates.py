"""Exercise: the same beginning of an epoch, with four learning rates."""

from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.batches import batches
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
from itertools import islice


class SGD:
    def __init__(self, learning_rate):
        self.learning_rate = learning_rate

    def step(self, parameters, gradients):
        for part, gradient in zip(parameters, gradients):
            part -= self.learning_rate * gradient


def share_right(parameters, optimizer):
    """Over the last 100 of 300 batches, each before the step that it brings."""
    shares = []
    random = np.random.default_rng(42)
    for some_pixels, some_labels in islice(batches(random), 300):
        _, scores = forward(some_pixels, parameters)
        shares.append((scores.argmax(axis=1) == some_labels).mean())
        gradients = backward(some_pixels, some_labels, parameters)
        optimizer.step(parameters, gradients)
    return np.mean(shares[-100:])


by_rate = {}
for rate in (0.001, 0.01, 0.1, 1.0):
    by_rate[rate] = share_right(initial_weights(seed=42), SGD(rate))
    print(rate, by_rate[rate].round(2))
# --8<-- [end:block]
