import numpy as np
import pytest


@pytest.fixture
def few(pixels, hold_out):
    """A thousand training images, and their labels."""
    return pixels.module.fit_pixels[:1000], hold_out.module.fit_labels[:1000]


def test_each_image_comes_once_with_its_label(batches, few):
    found = list(batches.module.batches(*few, np.random.default_rng(0), size=70))
    # The last one has what is left.
    assert [len(labels) for _, labels in found] == [70] * 14 + [20]
    images = np.concatenate([images for images, _ in found])
    labels = np.concatenate([labels for _, labels in found])
    given = sorted((row.tobytes(), label) for row, label in zip(images, labels))
    assert given == sorted((row.tobytes(), label) for row, label in zip(*few))


def test_a_batch_has_32_images_unless_told_otherwise(batches, few):
    images, labels = next(batches.module.batches(*few, np.random.default_rng(0)))
    assert (len(images), len(labels)) == (32, 32)


def test_the_order_is_another_in_each_epoch(batches, few):
    rng = np.random.default_rng(0)
    first, second = (next(batches.module.batches(*few, rng))[0] for _ in range(2))
    assert not np.array_equal(first, second)
