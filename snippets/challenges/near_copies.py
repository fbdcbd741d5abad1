"""The ten test images that are nearest to a training image."""

from snippets.introduction.hold_out import fit_labels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
def thumbnails(pixels):
    """The images in 49 pixels instead of 784: means of squares."""
    return pixels.reshape(-1, 7, 4, 7, 4).mean(axis=(2, 4)).reshape(-1, 49)


def nearest(images, others):
    """For each image, the place of the one that is nearest to it."""
    squares = (others**2).sum(axis=1)
    return np.concatenate([
        (squares - 2 * some @ others.T).argmin(axis=1)
        for some in np.array_split(images, 20)
    ])


twins = nearest(thumbnails(test_pixels), thumbnails(fit_pixels))
gaps = abs(test_pixels - fit_pixels[twins]).mean(axis=1)
closest = gaps.argsort()[:10]
for place in closest:
    twin = twins[place]
    print(
        f"{place:5} {twin:5} {gaps[place]:.3f}",
        test_labels[place] == fit_labels[twin],
    )
# --8<-- [end:block]
