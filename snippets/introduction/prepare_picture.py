"""From a picture file to a batch of one image, as the network expects it."""

from snippets.introduction.predicted_labels import np

# --8<-- [start:block]
from PIL import Image, ImageOps


def prepare(path):
    """Return the picture in a file as a batch of one image."""
    picture = ImageOps.exif_transpose(Image.open(path)).convert("L")
    pixels = np.asarray(picture)
    edges = [pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]]
    # A bright background: the network learnt from dark ones.
    if np.median(np.concatenate(edges)) > 127:
        picture = ImageOps.invert(picture)
    picture = ImageOps.autocontrast(picture)
    # The smallest box with all that is brighter than 25 of 255.
    box = picture.point(lambda value: 255 * (value > 25)).getbbox()
    square = ImageOps.pad(picture.crop(box), (28, 28))
    return np.asarray(square, dtype="float32")[np.newaxis] / 255
# --8<-- [end:block]
