"""The trained network with weights of 8 bits, and of fewer."""

from snippets.challenges.accuracy import accuracy
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
def quantize(weights, bits, axis=None):
    """Whole numbers of so many bits, and the scale that turns them back."""
    largest = 2 ** (bits - 1) - 1
    scale = abs(weights).max(axis=axis, keepdims=True) / largest
    return np.round(weights / scale).astype("int8"), scale


def in_bits(bits, axis=None):
    """The trained network, as its weights of so many bits describe it."""
    w1, b1, w2, b2 = trained
    (q1, scale1), (q2, scale2) = (quantize(w, bits, axis) for w in (w1, w2))
    return [q1 * scale1, b1, q2 * scale2, b2]


by_bits = {
    bits: (accuracy(in_bits(bits)), accuracy(in_bits(bits, axis=0)))
    for bits in (8, 6, 4, 3, 2)
}
weights = 784 * 128 + 128 * 10
for bits, (by_matrix, by_neuron) in by_bits.items():
    print(f"{bits} {bits * weights // 8:6} {by_matrix:.3f} {by_neuron:.3f}")
# --8<-- [end:block]
