import numpy as np
import pytest


def test_a_thumbnail_has_means_of_squares(near_copies):
    image = np.arange(784.0).reshape(1, 784)
    (small,) = near_copies.module.thumbnails(image)
    square = image.reshape(28, 28)[4:8, 24:28]
    assert small.shape == (49,)
    assert small.reshape(7, 7)[1, 6] == square.mean()


def test_the_nearest_is_the_nearest(near_copies):
    rng = np.random.default_rng(0)
    images, others = rng.random((60, 5)), rng.random((40, 5))
    distances = ((images[:, None] - others) ** 2).sum(axis=2)
    found = near_copies.module.nearest(images, others)
    assert np.array_equal(found, distances.argmin(axis=1))


def test_a_gap_goes_from_the_same_image_to_nothing_in_common(near_copies):
    images = np.array([[0.5, 0.5, 0.0, 0.0]] * 3)
    others = np.array([[0.5, 0.5, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.5, 0, 0, 0]])
    assert near_copies.module.gap(images, others) == pytest.approx([0, 1, 1 / 3])


def test_gaps_are_those_of_the_pairs_and_the_ten_smallest_are_chosen(
    near_copies, pixels
):
    module = near_copies.module
    found = module.gap(
        pixels.module.test_pixels[:100], pixels.module.fit_pixels[module.twins[:100]]
    )
    assert np.array_equal(module.gaps[:100], found)
    assert len(module.closest) == 10
    assert (
        module.gaps[module.closest].max()
        <= np.delete(module.gaps, module.closest).min()
    )
