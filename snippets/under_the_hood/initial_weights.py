"""The parameters before training, drawn as Keras draws them."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def initial_weights(seed, hidden=128, dtype=np.float32):
    """W1, b1, W2, b2: weights by lot (Glorot and Bengio, 2010), biases zero."""
    rng = np.random.default_rng(seed)

    def kernel(inputs, outputs):
        limit = np.sqrt(6 / (inputs + outputs))
        return rng.uniform(-limit, limit, (inputs, outputs)).astype(dtype)

    return [
        kernel(784, hidden),
        np.zeros(hidden, dtype),
        kernel(hidden, 10),
        np.zeros(10, dtype),
    ]


untrained = initial_weights(seed=42)
total = sum(part.size for part in untrained)
print([part.shape for part in untrained])
print(f"{total=}")
# --8<-- [end:block]
