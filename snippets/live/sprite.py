"""Many small images in one large one."""

# --8<-- [start:block]
import io

from PIL import Image


def sprite(images, columns):
    """The images side by side, row by row, as a lossless PNG."""
    rows = images.reshape(-1, columns, 28, 28).swapaxes(1, 2)
    picture = Image.fromarray(rows.reshape(-1, columns * 28))
    file = io.BytesIO()
    picture.save(file, "png", optimize=True)
    return file.getvalue()
# --8<-- [end:block]
