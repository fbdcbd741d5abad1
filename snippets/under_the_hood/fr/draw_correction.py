"""The tiny network's numbers, forward again, once its parameters are corrected."""

from snippets.under_the_hood.fr.draw_passes import draw_values
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.tiny_network import tiny, tiny_input, tiny_label
from snippets.under_the_hood.tiny_step import moved, tiny_rate

# --8<-- [start:block]
draw_values(moved)

# What the steps above take from here: the numbers they start from, in a row.
numbers = [*np.concatenate([part.ravel() for part in (*tiny, tiny_input)])]
numbers += [*tiny_label, tiny_rate]
# --8<-- [end:block]
