"""A network so small that all its numbers can be read."""

from snippets.under_the_hood.backward import backward
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

tiny_gradients = backward(tiny_input, tiny_label, tiny)
for slope in tiny_gradients:
    print(slope.round(2).tolist())

moved = [part - 0.2 * slope for part, slope in zip(tiny, tiny_gradients)]
for parts in (tiny, moved):
    _, scores = forward(tiny_input, parts)
    print(scores.round(2).tolist(), cross_entropy(scores, tiny_label).round(2))
# --8<-- [end:block]
