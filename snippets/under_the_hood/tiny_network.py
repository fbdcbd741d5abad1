"""A network so small that all its numbers can be read."""

from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
tiny = [
    np.array([[1.0, -0.5], [0.5, 0.8]]),  # from two inputs to two neurons
    np.array([0.0, 0.1]),
    np.array([[0.6, -0.4], [-0.2, 0.3]]),  # from these to two categories
    np.array([0.0, 0.0]),
]
tiny_input, tiny_label = np.array([[0.5, 1.0]]), np.array([1])


def tiny_loss():
    _, scores = forward(tiny_input, tiny)
    return cross_entropy(scores, tiny_label)
# --8<-- [end:block]
