import pytest


def test_ten_images_can_change_little(without_copies, train):
    module = without_copies.module
    assert module.with_copies == pytest.approx(train.module.accuracies[-1])
    assert abs(module.with_copies - module.without_copies) <= 10 / 9990
    right = 10_000 * module.with_copies - module.right[module.closest].sum()
    assert module.without_copies == pytest.approx(right / 9990)
