"""The page's own checks of the gradients: what they find, and that they can fail."""

import numpy as np


def test_differences_agree(check_by_differences):
    assert 0 < check_by_differences.module.by_differences < 1e-5
    assert check_by_differences.module.gradients[0].dtype == np.float64


def test_differences_are_of_the_loss(check_by_differences, tiny_slopes):
    block = check_by_differences.module
    bias, slope = block.precise[3], block.gradients[3]
    before = bias.copy()
    found = tiny_slopes.module.slope_by_differences(block.precise_loss, bias, (4,))
    assert np.isclose(found, slope[4], atol=1e-5)
    assert np.array_equal(bias, before)


def test_tensorflow_agrees(check_by_tensorflow):
    assert check_by_tensorflow.module.by_tensorflow < 1e-10


def test_tensorflow_differentiates_our_weights(
    check_by_tensorflow, check_by_differences
):
    weights = check_by_tensorflow.module.reference.get_weights()
    for ours, theirs in zip(check_by_differences.module.precise, weights, strict=True):
        assert np.array_equal(ours, theirs)
