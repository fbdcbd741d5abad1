import io

import numpy as np
import pytest
from PIL import Image


def tiles(png, columns):
    """The images of a sprite, read as a browser reads it."""
    pixels = np.asarray(Image.open(io.BytesIO(png)))
    assert pixels.shape[1] == 28 * columns
    rows = pixels.reshape(-1, 28, columns, 28)
    return rows.swapaxes(1, 2).reshape(-1, 28, 28)


def test_a_sprite_has_its_images_row_by_row(sprite):
    images = np.arange(6 * 784, dtype=np.uint8).reshape(6, 28, 28)
    assert np.array_equal(tiles(sprite.module.sprite(images, columns=3), 3), images)


@pytest.mark.parametrize(
    ("kind", "name", "count", "columns"),
    [("test", "test", 1000, 25), ("training", "train", 6000, 75)],
)
def test_the_files_are_the_first_images_and_labels(
    image_files, load_data, kind, name, count, columns
):
    files = image_files.module.files
    images = getattr(load_data.module, f"{name}_images")[:count]
    labels = getattr(load_data.module, f"{name}_labels")[:count]
    assert np.array_equal(tiles(files[f"{kind}-images.png"], columns), images)
    assert list(files[f"{kind}-labels.bin"]) == labels.tolist()


def test_a_thousand_images_weigh_little(image_files):
    assert len(image_files.module.files["test-images.png"]) <= 500_000


def test_the_block_prints_every_size(image_files):
    sizes = [
        f"{name}: {len(content)} bytes"
        for name, content in image_files.module.files.items()
    ]
    assert image_files.printed.splitlines() == sizes
