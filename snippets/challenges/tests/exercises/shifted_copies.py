"""Copies of images, and what they are worth."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_shifted_copies(
    with_shifted,  # of images (n, 28, 28): these, then four shifted copies of each
    with_mirrored,  # of images, labels and categories: these, then mirror images
    shift_gain,  # points gained by shifted copies, mean of six seeds
    mirror_gain,  # by mirror images
    fresh_gain,  # by 640 new images
):
    image = np.zeros((1, 28, 28), np.float32)
    image[0, 5, 9] = image[0, 20, 0] = 1
    copies = with_shifted(image)
    assert np.shape(copies) == (5, 28, 28), message(
        "An image and its four copies are five images of 28 × 28 pixels."
    )
    sides = {(5, 9), (4, 9), (6, 9), (5, 8), (5, 10)}
    bright = {(int(y), int(x)) for _, y, x in np.argwhere(copies[:, :15])}
    assert bright == sides, message(
        "The copies aren’t shifted by one pixel to each of the four sides."
    )
    assert not copies[:, :, 27].any(), message(
        "A pixel that leaves an image comes back on its other side: a dark border "
        "should come in."
    )
    two = np.concatenate([image, image])
    seen, known = with_mirrored(two, np.array([5, 8]), [8])
    assert len(seen) == len(known) == 3, message(
        "`with_mirrored` adds a mirror image for each image of these categories, and "
        "its label."
    )
    assert seen[2, 5, 18] == 1, message("A mirror image swaps left and right.")
    assert known[2] == 8, message("A mirror image keeps the label of its image.")
    assert fresh_gain > shift_gain, message(
        "New images should be worth more than copies: do all four ways have as many "
        "corrections?"
    )
    assert fresh_gain > 1, message("Count in points: a hundredth is one point.")
    assert shift_gain > mirror_gain, message(
        "Shifted copies should be worth more than mirror images: which is which?"
    )


# --8<-- [end:block]
