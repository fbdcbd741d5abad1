"""The optimiser Adam (Kingma and Ba, 2015), with the settings that Keras takes."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
import math


class Adam:
    def __init__(self, parameters, learning_rate=0.001):
        self.learning_rate = learning_rate
        self.steps = 0
        self.means = [np.zeros_like(part) for part in parameters]
        self.squares = [np.zeros_like(part) for part in parameters]

    def step(self, parameters, gradients):
        """Move the parameters, in place."""
        self.steps += 1
        # Both averages start at zero: this makes up for it.
        rate = self.learning_rate * math.sqrt(1 - 0.999**self.steps)
        rate /= 1 - 0.9**self.steps
        for part, gradient, mean, square in zip(
            parameters, gradients, self.means, self.squares
        ):
            mean += 0.1 * (gradient - mean)
            square += 0.001 * (gradient**2 - square)
            part -= rate * mean / (np.sqrt(square) + 1e-7)
# --8<-- [end:block]
