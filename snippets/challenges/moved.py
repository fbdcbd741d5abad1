"""Images in which the garment is no longer in the middle."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def moved(pixels, farthest, seed):
    """Moved by lot; what leaves on one side enters on the other."""
    random = np.random.default_rng(seed)
    steps = random.integers(-farthest, farthest + 1, (len(pixels), 2))
    images = pixels.reshape(-1, 28, 28)
    rolled = [
        np.roll(image, step, axis=(0, 1))
        for image, step in zip(images, steps)
    ]
    return np.reshape(rolled, (-1, 784))
# --8<-- [end:block]
