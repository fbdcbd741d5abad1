"""The gradients against finite differences."""

from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
def slope_by_differences(loss, part, place):
    """How the loss follows one parameter: nudge it up, then down."""
    before, step = part[place], 1e-5
    part[place] = before + step
    above = loss()
    part[place] = before - step
    below = loss()
    part[place] = before
    return (above - below) / (2 * step)


def largest_error(loss, parameters, gradients):
    """At 20 places of each part, relative to the part's largest slope."""
    rng = np.random.default_rng(0)
    errors = []
    for part, gradient in zip(parameters, gradients):
        for _ in range(20):
            place = tuple(rng.integers(part.shape))
            slope = slope_by_differences(loss, part, place)
            errors.append(abs(slope - gradient[place]) / abs(gradient).max())
    return max(errors)


few_pixels = fit_pixels[:32].astype(np.float64)
few_labels = fit_labels[:32]
precise = initial_weights(seed=42, dtype=np.float64)
gradients = backward(few_pixels, few_labels, precise)


def precise_loss():
    _, scores = forward(few_pixels, precise)
    return cross_entropy(scores, few_labels)


by_differences = largest_error(precise_loss, precise, gradients)
print(f"{by_differences=:.0e}")
# --8<-- [end:block]
