"""Ten epochs over the training set, with Adam."""

from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.batches import batches
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.untrained_network import evaluate

# --8<-- [start:block]
def train(seed, epochs=10):
    """The trained parameters, and the test accuracy after each epoch."""
    parameters = initial_weights(seed)
    optimizer = Adam(parameters)
    random = np.random.default_rng(seed)
    accuracies = []
    for _ in range(epochs):
        for some_pixels, some_labels in batches(random):
            gradients = backward(some_pixels, some_labels, parameters)
            optimizer.step(parameters, gradients)
        accuracies.append(evaluate(parameters)[1])
    return parameters, accuracies


trained, accuracies = train(seed=42)
for epoch, accuracy in enumerate(accuracies, 1):
    print(f"{epoch:2} {accuracy:.4f}")
# --8<-- [end:block]
