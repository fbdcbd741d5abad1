"""The gradients against finite differences."""

from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import test_images
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
few_pixels, few_labels = test_images[:32].reshape(-1, 784), test_labels[:32]
precise = initial_weights(seed=42, dtype=np.float64)
gradients = backward(few_pixels, few_labels, precise)


def loss_if(part, place, change):
    """The loss, if one parameter were changed a little."""
    before = part[place]
    part[place] += change
    _, scores = forward(few_pixels, precise)
    part[place] = before
    return cross_entropy(scores, few_labels)


random, step = np.random.default_rng(0), 1e-5
by_differences = 0.0
for part, gradient in zip(precise, gradients):
    for _ in range(20):
        place = tuple(random.integers(part.shape))
        rise = loss_if(part, place, step) - loss_if(part, place, -step)
        error = abs(rise / (2 * step) - gradient[place])
        by_differences = max(by_differences, error / abs(gradient).max())
print(f"{by_differences:.0e}")
# --8<-- [end:block]
