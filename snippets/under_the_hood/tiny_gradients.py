"""The tiny network's slopes by backpropagation, against those found by trial."""

from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.tiny_network import tiny, tiny_input, tiny_label
from snippets.under_the_hood.tiny_slopes import tiny_slopes

# --8<-- [start:block]
tiny_gradients = backward(tiny_input, tiny_label, tiny)
for name, slopes, tried in zip(
    ("w1", "b1", "w2", "b2"), tiny_gradients, tiny_slopes
):
    print(name, np.allclose(slopes, tried))
# --8<-- [end:block]
