import numpy as np
import pytest


def test_darkness_is_that_of_the_garment_without_its_background(darkness):
    images = np.zeros((2, 784))
    images[0, :10], images[1, :300] = 0.5, 0.25
    assert darkness.module.darkness(images) == pytest.approx([0.5, 0.25])


def test_half_of_each_category_is_dark(darkness, hold_out, load_data):
    for is_dark, labels, tolerance in (
        (darkness.module.fit_is_dark, hold_out.module.fit_labels, 0.001),
        (darkness.module.test_is_dark, load_data.module.test_labels, 0.08),
    ):
        shares = [is_dark[labels == category].mean() for category in range(10)]
        assert shares == pytest.approx([0.5] * 10, abs=tolerance)
