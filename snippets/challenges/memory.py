"""What training holds in memory, counted on the real arrays."""

from snippets.challenges.network import activations, all_gradients
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.initial_weights import untrained
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
def in_bytes(arrays):
    """What all these arrays take together."""
    return sum(part.nbytes for part in arrays)


held = {}
for count in (32, 1000):
    some_pixels, some_labels = fit_pixels[:count], fit_labels[:count]
    equal = np.ones(count, "float32")
    optimizer = Adam(untrained)
    held[count] = {
        "parameters": in_bytes(untrained),
        "gradients": in_bytes(
            all_gradients(some_pixels, some_labels, untrained, equal)
        ),
        "averages": in_bytes([*optimizer.means, *optimizer.squares]),
        "values": in_bytes(activations(some_pixels, untrained)),
    }
# --8<-- [end:block]
