import gzip

import numpy as np
import pytest

from snippets.data import FOLDER

# The format of the dataset's files: 16 bytes of header, then a byte a pixel.
HEADER = 16


@pytest.mark.parametrize("images", ["train_images", "test_images"])
def test_pixels_are_the_raw_ones_divided_by_255(normalize, load_data, images):
    scaled = getattr(normalize.module, f"scaled_{images}")
    assert (scaled.min(), scaled.max()) == (0, 1)
    assert scaled.dtype == np.float32
    assert np.allclose(scaled, getattr(load_data.module, images) / 255, atol=1e-7)


@pytest.mark.parametrize(
    ("images", "file"),
    [
        ("train_images", "train-images-idx3-ubyte.gz"),
        ("test_images", "t10k-images-idx3-ubyte.gz"),
    ],
)
def test_the_raw_pixels_stay_as_published(normalize, load_data, images, file):
    raw = getattr(load_data.module, images)
    published = gzip.decompress((FOLDER / file).read_bytes())
    assert raw.dtype == np.uint8
    assert np.array_equal(raw.ravel(), np.frombuffer(published, np.uint8)[HEADER:])


def test_the_block_prints_the_range(normalize):
    assert normalize.printed == "0.0 1.0\n"
