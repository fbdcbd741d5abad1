"""From any picture to what the network takes, in NumPy."""

# --8<-- [start:block]
import numpy as np


def grey(picture):
    """The brightness, from 0 to 255, of a picture of RGBA pixels on white."""
    colours, alpha = picture[..., :3], picture[..., 3:] / 255
    return (colours * alpha + 255 * (1 - alpha)) @ [0.299, 0.587, 0.114]


def inverted(values):
    """The background at 0, and what differs from it most at 255.

    The background is the median of the border. On a bright one, dark pixels
    become bright; on a dark one, bright pixels stay bright.
    """
    sides = values[0], values[-1], values[:, 0], values[:, -1]
    background = np.median(np.concatenate(sides))
    farthest = 0 if background > 127.5 else 255
    return np.maximum(0, 255 * (values - background) / (farthest - background))


def centred(values):
    """What is brighter than a tenth of the range, in the middle of a square.

    The square is as small as can be: the garments of Fashion-MNIST touch
    the edges of their images too.
    """
    rows, columns = np.nonzero(values > 25.5)
    if rows.size == 0:
        return values
    (top, bottom), (left, right) = (
        (places.min(), places.max() + 1) for places in (rows, columns)
    )
    found = values[top:bottom, left:right]
    height, width = found.shape
    side = max(height, width)
    square = np.zeros((side, side))
    top, left = (side - height + 1) // 2, (side - width + 1) // 2
    square[top : top + height, left : left + width] = found
    return square


def shares(length):
    """For each of 28 equal parts of a row, the share of each pixel."""
    edges = np.arange(29) * length / 28
    pixels = np.arange(length)
    starts = np.maximum(edges[:-1, None], pixels)
    ends = np.minimum(edges[1:, None], pixels + 1)
    return np.maximum(0, ends - starts) * 28 / length


def reduced(values):
    """28 by 28 pixels, each the mean of the area that it covers."""
    height, width = values.shape
    return shares(height) @ values @ shares(width).T


def scaled(values):
    """From 0 to 1, as in training."""
    return values / 255


def prepare(picture):
    return scaled(reduced(centred(inverted(grey(picture)))))


# --8<-- [end:block]
