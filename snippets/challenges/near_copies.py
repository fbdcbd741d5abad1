"""For each test image, a training image that is near to it, and how near."""

from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
def thumbnails(pixels):
    """The images in 49 pixels instead of 784: each the mean of 4 by 4."""
    return pixels.reshape(-1, 7, 4, 7, 4).mean(axis=(2, 4)).reshape(-1, 49)


def nearest(images, others):
    """For each image, the place of the one that is nearest to it."""
    squares = (others**2).sum(axis=1)
    places = []
    for start in range(0, len(images), 50):
        distances = -2 * images[start : start + 50] @ others.T
        distances += squares
        places.append(distances.argmin(axis=1))
    return np.concatenate(places)


def gap(images, others):
    """From 0, the same image, to 1: no pixel that is lit in both."""
    both = images.sum(axis=1) + others.sum(axis=1)
    return abs(images - others).sum(axis=1) / both


twins = nearest(thumbnails(test_pixels), thumbnails(fit_pixels))
gaps = gap(test_pixels, fit_pixels[twins])
closest = gaps.argsort()[:10]
# --8<-- [end:block]
