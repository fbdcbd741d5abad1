import zlib

import numpy as np
import pytest


@pytest.mark.parametrize(
    ("kind", "name", "places"),
    [
        ("test", "test", slice(1000)),
        ("training", "train", slice(3000)),
        ("held-out", "train", slice(3000, 4000)),
    ],
)
def test_the_files_are_the_images_and_their_labels(
    image_files, load_data, kind, name, places
):
    files = image_files.module.files
    images = getattr(load_data.module, f"{name}_images")[places]
    labels = getattr(load_data.module, f"{name}_labels")[places]
    pixels = np.frombuffer(zlib.decompress(files[f"{kind}-images.zlib"]), np.uint8)
    greys = images if kind == "test" else images // 32 * 36
    assert np.array_equal(pixels.reshape(-1, 28, 28), greys)
    assert list(files[f"{kind}-labels.bin"]) == labels.tolist()


def test_eight_greys_reach_from_black_to_white_and_are_close(image_files, load_data):
    images, coarse = load_data.module.train_images[:4000], image_files.module.coarse
    greys = np.unique(coarse)
    assert greys.tolist() == [0, 36, 72, 108, 144, 180, 216, 252]
    assert np.abs(images.astype(int) - coarse).max() < 36


def test_the_images_weigh_little(image_files):
    sizes = {name: len(file) for name, file in image_files.module.files.items()}
    assert sizes["test-images.zlib"] <= 500_000
    # A phone has these within seconds.
    assert sizes["training-images.zlib"] + sizes["held-out-images.zlib"] <= 600_000


def test_the_block_prints_every_size(image_files):
    sizes = [
        f"{name}: {len(content)} bytes"
        for name, content in image_files.module.files.items()
    ]
    assert image_files.printed.splitlines() == sizes
