"""The accuracies by bits, as lists: five networks, three ways to choose the scale."""

from snippets.challenges.by_bits import by_bits
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
bit_counts = sorted(by_bits)
memory_by_bits = [bits / 32 for bits in bit_counts]
# By bits, by way, by network.
ways_by_bits = np.array([by_bits[bits] for bits in bit_counts])
means_by_way = ways_by_bits.mean(axis=2).T.tolist()
matrix_by_bits, neuron_by_bits, fitted_by_bits = means_by_way
matrix_low, neuron_low, fitted_low = ways_by_bits.min(axis=2).T.tolist()
matrix_high, neuron_high, fitted_high = ways_by_bits.max(axis=2).T.tolist()
# --8<-- [end:block]
