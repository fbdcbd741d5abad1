"""The tiny network's forward pass in plain Python, on lists of numbers."""

# --8<-- [start:block]
from math import exp, log


def weighted_sums(inputs, weights, biases):
    """One for each neuron of a layer, that is, for each bias."""
    return [
        bias + sum(value * row[j] for value, row in zip(inputs, weights))
        for j, bias in enumerate(biases)
    ]


def way_out(inputs, network):
    """The hidden activations and the confidences."""
    w1, b1, w2, b2 = network
    hidden = [max(0, z) for z in weighted_sums(inputs, w1, b1)]
    powers = [exp(a) for a in weighted_sums(hidden, w2, b2)]
    return hidden, [power / sum(powers) for power in powers]


tiny_lists = [
    [[1.0, -0.5], [0.5, 0.8]],  # from two inputs to two neurons
    [0.0, 0.1],
    [[0.6, -0.4], [-0.2, 0.3]],  # from these to two categories
    [0.0, 0.0],
]
h, p = way_out([0.5, 1.0], tiny_lists)
print(f"h: {h[0]:.2f} {h[1]:.2f}")
print(f"p: {p[0]:.2f} {p[1]:.2f}")
print(f"L: {-log(p[1]):.2f}")
# --8<-- [end:block]
