"""A layer: as many weighted sums as neurons, for as many images as there are."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def relu(z):
    return np.maximum(0, z)


rng = np.random.default_rng(42)
noise = rng.random((5, 784))  # five images of 784 pixels
weights = rng.normal(0, 0.05, (784, 128))  # a column for each neuron
biases = np.zeros(128)

outputs = relu(noise @ weights + biases)
print(f"{outputs.shape=}")
# --8<-- [end:block]
