import numpy as np
import pytest


@pytest.mark.parametrize(("bits", "largest"), [(8, 127), (4, 7), (2, 1)])
@pytest.mark.parametrize("axis", [None, 0])
def test_weights_become_whole_numbers(few_bits, bits, largest, axis):
    weights = np.random.default_rng(0).normal(size=(50, 6)).astype("float32")
    weights[:, 2] *= 10
    codes, scale = few_bits.module.quantize(weights, bits, axis)
    assert codes.dtype == np.int8
    assert abs(codes).max() == largest
    assert scale.shape == ((1, 1) if axis is None else (1, 6))
    # To the nearest whole number of scales.
    assert (abs(codes * scale - weights) <= 0.5001 * scale).all()
    if axis == 0:
        assert (abs(codes).max(axis=0) == largest).all()


def test_only_weights_are_quantized(few_bits, train):
    w1, b1, w2, b2 = few_bits.module.in_bits(8, axis=0)
    whole = train.module.trained
    assert b1 is whole[1]
    assert b2 is whole[3]
    for weights, before in ((w1, whole[0]), (w2, whole[2])):
        assert weights.dtype == np.float32
        assert not np.array_equal(weights, before)
        assert np.allclose(weights, before, atol=abs(before).max() / 250)


def test_eight_bits_cost_little_and_two_break_it(few_bits, train):
    by_bits = few_bits.module.by_bits
    whole = train.module.accuracies[-1]
    assert list(by_bits) == [8, 6, 4, 3, 2]
    assert by_bits[8] == pytest.approx((whole, whole), abs=0.01)
    assert by_bits[4][1] > whole - 0.1
    assert max(by_bits[2]) < whole - 0.1


def test_each_row_has_its_bytes(few_bits):
    rows = [line.split() for line in few_bits.printed.splitlines()]
    assert [int(row[1]) for row in rows] == [int(row[0]) * 101_632 // 8 for row in rows]
    for bits, _, by_matrix, by_neuron in rows:
        found = few_bits.module.by_bits[int(bits)]
        assert [by_matrix, by_neuron] == [f"{value:.3f}" for value in found]
