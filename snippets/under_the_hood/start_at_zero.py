"""Exercise: the first slopes, if all weights were zero."""

from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.initial_weights import untrained
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
zeros = [np.zeros_like(part) for part in untrained]
slopes = backward(fit_pixels[:32], fit_labels[:32], zeros)
for name, slope in zip(("w1", "b1", "w2", "b2"), slopes):
    print(f"{name}: {abs(slope).max():.3f}")
# --8<-- [end:block]
