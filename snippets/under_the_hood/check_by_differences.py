"""The gradients against finite differences."""

from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels
from snippets.under_the_hood.tiny_slopes import slope_by_differences

# --8<-- [start:block]
def largest_gap(loss, parameters, gradients):
    """At 20 places of each part, relative to the part's largest slope."""
    rng = np.random.default_rng(0)
    gaps = []
    for part, gradient in zip(parameters, gradients):
        for _ in range(20):
            place = tuple(rng.integers(part.shape))
            slope = slope_by_differences(loss, part, place)
            gaps.append(abs(slope - gradient[place]) / abs(gradient).max())
    return max(gaps)


few_pixels = fit_pixels[:32].astype(np.float64)
few_labels = fit_labels[:32]
precise = initial_weights(seed=42, dtype=np.float64)
gradients = backward(few_pixels, few_labels, precise)


def precise_loss():
    _, scores = forward(few_pixels, precise)
    return cross_entropy(scores, few_labels)


by_differences = largest_gap(precise_loss, precise, gradients)
print(f"{by_differences=:.0e}")
# --8<-- [end:block]
