"""Weights as whole numbers of few bits, and the scale that turns them back."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def largest_number(bits):
    """127 for 8 bits, 1 for 2 bits."""
    if not 2 <= bits <= 8:
        raise ValueError(f"int8 holds whole numbers of 2 to 8 bits, not {bits}")
    return 2 ** (bits - 1) - 1


def quantize(weights, bits, scale):
    """The whole number of `bits` bits that is nearest, in scales."""
    largest = largest_number(bits)
    return np.round(weights / scale).clip(-largest, largest).astype("int8")


def scale_by_largest(weights, bits, axis=None):
    """With it, the largest weight becomes the largest whole number."""
    highest = abs(weights).max(axis=axis, keepdims=True)
    return highest / largest_number(bits)


def scale_that_fits(weights, bits):
    """For each neuron, the scale with the smallest squared error."""
    widest = scale_by_largest(weights, bits, axis=0)
    best_scale, best_error = widest, np.inf
    for share in np.linspace(0.1, 1, 46, dtype="float32"):
        scale = share * widest
        rounding = quantize(weights, bits, scale) * scale - weights
        error = (rounding**2).sum(axis=0, keepdims=True)
        best_scale = np.where(error < best_error, scale, best_scale)
        best_error = np.minimum(error, best_error)
    return best_scale
# --8<-- [end:block]
