"""Saliency by occlusion: how a category's logit falls when a patch is covered."""

from snippets.challenges.logits import logits
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def patch(top, left):
    """1 on a square of 4 pixels a side, 0 elsewhere."""
    places = np.zeros((28, 28), "float32")
    places[top : top + 4, left : left + 4] = 1
    return places.ravel()


corners = range(0, 25, 2)
patches = np.array([patch(top, left) for top in corners for left in corners])


def by_occlusion(pixels, parameters, categories, grey):
    """A map for each image: how far its logit falls at each place covered."""
    maps = []
    for image, category in zip(pixels, categories):
        covered = image * (1 - patches) + grey * patches
        both = np.vstack([image, covered])
        whole, *rest = logits(both, parameters)[:, category]
        maps.append(whole - rest)
    return np.array(maps).round(4)  # the next digits are noise of float32
# --8<-- [end:block]
