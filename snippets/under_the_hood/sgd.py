"""One epoch of stochastic gradient descent."""

from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.batches import batches
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.untrained_network import evaluate

# --8<-- [start:block]
learning_rate = 0.1
parameters = initial_weights(seed=42)
for some_pixels, some_labels in batches(np.random.default_rng(42)):
    gradients = backward(some_pixels, some_labels, parameters)
    for part, gradient in zip(parameters, gradients):
        part -= learning_rate * gradient

loss, accuracy = evaluate(parameters)
print(f"{loss=:.2f} {accuracy=:.2f}")
# --8<-- [end:block]
