import numpy as np
import pytest


@pytest.fixture
def weights():
    """Those of six neurons, one of which has much larger ones."""
    drawn = np.random.default_rng(0).normal(size=(50, 6)).astype("float32")
    drawn[:, 2] *= 10
    return drawn


@pytest.mark.parametrize(("bits", "largest"), [(8, 127), (4, 7), (2, 1)])
@pytest.mark.parametrize("axis", [None, 0])
def test_weights_become_whole_numbers(few_bits, weights, bits, largest, axis):
    scale = few_bits.module.scale_by_largest(weights, bits, axis)
    whole = few_bits.module.quantize(weights, bits, scale)
    assert whole.dtype == np.int8
    assert abs(whole).max() == largest
    assert scale.shape == ((1, 1) if axis is None else (1, 6))
    # To the nearest whole number of scales.
    assert (abs(whole * scale - weights) <= 0.5001 * scale).all()
    if axis == 0:
        assert (abs(whole).max(axis=0) == largest).all()


@pytest.mark.parametrize("bits", [1, 0, -3, 9, 16])
def test_bits_that_int8_cannot_hold_are_refused(few_bits, weights, bits):
    with pytest.raises(ValueError, match=f"2 to 8 bits, not {bits}"):
        few_bits.module.quantize(weights, bits, 1.0)
    with pytest.raises(ValueError, match=f"2 to 8 bits, not {bits}"):
        few_bits.module.scale_by_largest(weights, bits)


def test_what_finds_no_room_is_cut_off_and_does_not_wrap_around(few_bits, weights):
    whole = few_bits.module.quantize(weights, 8, 0.001)
    assert (np.sign(whole) == np.sign(np.round(weights / 0.001))).all()
    assert abs(whole.astype(int)).max() == 127


@pytest.mark.parametrize("bits", [2, 3, 8])
def test_the_scale_that_fits_has_the_smallest_error(few_bits, weights, bits):
    module = few_bits.module

    def error(scale):
        rounded = module.quantize(weights, bits, scale) * scale
        return ((rounded - weights) ** 2).sum(axis=0)

    fits = module.scale_that_fits(weights, bits)
    assert fits.shape == (1, 6)
    widest = module.scale_by_largest(weights, bits, axis=0)
    assert fits.dtype == np.float32
    assert (error(fits) <= error(widest)).all()
    for share in (0.3, 0.5, 0.7, 0.9):
        assert (error(fits) <= error(share * widest)).all()
    if bits == 2:
        assert error(fits).sum() < 0.8 * error(widest).sum()
