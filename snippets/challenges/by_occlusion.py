"""Saliency by occlusion: how a category's logit falls when a patch is covered."""

from snippets.challenges.logits import logits
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
patches = np.zeros((13, 13, 28, 28), "float32")
for row in range(13):
    for column in range(13):
        top, left = 2 * row, 2 * column
        patches[row, column, top : top + 4, left : left + 4] = 1
patches = patches.reshape(13 * 13, 28 * 28)


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
