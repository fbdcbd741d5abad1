"""Five trained networks with weights of 8 bits, and of fewer."""

from snippets.challenges.accuracy import accuracy
from snippets.challenges.few_bits import (
    quantize,
    scale_by_largest,
    scale_that_fits,
)
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.seeds import networks

# --8<-- [start:block]
def in_bits(network, bits, find_scale, **options):
    """The network, as its weights of so many bits describe it."""
    coarse = [part.copy() for part in network]
    for place in range(0, len(coarse), 2):  # the weights; biases stay
        scale = find_scale(network[place], bits, **options)
        coarse[place] = quantize(network[place], bits, scale) * scale
    return coarse


by_bits = {}
for bits in (8, 6, 4, 3, 2):
    ways = [(scale_by_largest, {}), (scale_by_largest, {"axis": 0})]
    ways.append((scale_that_fits, {}))
    by_bits[bits] = np.array([
        [
            accuracy(in_bits(network, bits, find_scale, **options))
            for network in networks
        ]
        for find_scale, options in ways
    ])
largest_at_3, fitted_at_3 = by_bits[3].mean(axis=1)[1:].tolist()
largest_at_2, fitted_at_2 = by_bits[2].mean(axis=1)[1:].tolist()
# --8<-- [end:block]
