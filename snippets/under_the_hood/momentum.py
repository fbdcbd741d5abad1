"""Exercise: stochastic gradient descent with momentum."""

from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.learning_rates import by_rate, share_right
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
class Momentum:
    def __init__(self, parameters, learning_rate=0.01):
        self.learning_rate = learning_rate
        self.speeds = [np.zeros_like(part) for part in parameters]

    def step(self, parameters, gradients):
        for part, gradient, speed in zip(parameters, gradients, self.speeds):
            speed *= 0.9
            speed += gradient
            part -= self.learning_rate * speed


with_momentum = {}
for rate in (0.01, 0.1):
    start = initial_weights(seed=42)
    ball = Momentum(start, rate)
    with_momentum[rate] = share_right(fit_pixels, fit_labels, start, ball)
    print(f"{rate=} sgd={by_rate[rate]:.2f} momentum={with_momentum[rate]:.2f}")
# --8<-- [end:block]
