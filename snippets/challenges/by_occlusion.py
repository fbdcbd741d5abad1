"""Saliency by occlusion: how a category's logit falls when a patch is hidden."""

from snippets.challenges.network import activations
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
masks = []
for top in range(0, 25, 2):
    for left in range(0, 25, 2):
        mask = np.ones((28, 28), "float32")
        mask[top : top + 4, left : left + 4] = 0
        masks.append(mask.ravel())
masks = np.array(masks)


def by_occlusion(pixels, parameters, categories):
    """A map for each image: how far its category's logit falls."""
    _, _, w2, b2 = parameters

    def logit(images, category):
        _, hidden, _ = activations(images, parameters)
        return hidden @ w2[:, category] + b2[category]

    falls = [
        logit(image[None], category) - logit(image * masks, category)
        for image, category in zip(pixels, categories)
    ]
    return np.array(falls).round(4)  # the next digits are noise of float32
# --8<-- [end:block]
