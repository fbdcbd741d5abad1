import numpy as np
import pytest


def test_images_are_28_by_28_bytes(load_data):
    data = load_data.module
    assert data.train_images.shape == (60_000, 28, 28)
    assert data.test_images.shape == (10_000, 28, 28)
    for images in data.train_images, data.test_images:
        assert images.dtype == np.uint8
        assert (images.min(), images.max()) == (0, 255)


@pytest.mark.parametrize(("labels", "count"), [("train", 6_000), ("test", 1_000)])
def test_each_of_the_ten_labels_is_equally_frequent(load_data, labels, count):
    values, counts = np.unique(
        getattr(load_data.module, f"{labels}_labels"), return_counts=True
    )
    assert values.tolist() == list(range(10))
    assert counts.tolist() == [count] * 10


def test_the_block_prints_the_shapes(load_data):
    assert load_data.printed == "(60000, 28, 28) (10000, 28, 28)\n"
