import zlib

import numpy as np
import pytest


@pytest.mark.parametrize(
    ("kind", "name", "places"),
    [
        ("test", "test", slice(1000)),
        ("training", "train", slice(6000)),
        ("held-out", "train", slice(6000, 7000)),
    ],
)
def test_the_files_are_the_images_and_their_labels(
    image_files, load_data, kind, name, places
):
    files = image_files.module.files
    images = getattr(load_data.module, f"{name}_images")[places]
    labels = getattr(load_data.module, f"{name}_labels")[places]
    pixels = np.frombuffer(zlib.decompress(files[f"{kind}-images.zlib"]), np.uint8)
    assert np.array_equal(pixels.reshape(-1, 28, 28), images)
    assert list(files[f"{kind}-labels.bin"]) == labels.tolist()


def test_a_thousand_images_weigh_little(image_files):
    assert len(image_files.module.files["test-images.zlib"]) <= 500_000


def test_the_block_prints_every_size(image_files):
    sizes = [
        f"{name}: {len(content)} bytes"
        for name, content in image_files.module.files.items()
    ]
    assert image_files.printed.splitlines() == sizes
