import numpy as np
import pytest


def test_only_weights_are_quantized(by_bits, few_bits, train):
    whole = train.module.trained
    before = [part.copy() for part in whole]
    coarse = by_bits.module.in_bits(whole, 8, few_bits.module.scale_that_fits)
    for place in (1, 3):
        assert np.array_equal(coarse[place], whole[place])
    for place in (0, 2):
        assert coarse[place].dtype == np.float32
        assert not np.array_equal(coarse[place], whole[place])
        # But for the few that are clipped, by half a step.
        step = abs(whole[place]).max() / 127
        assert np.median(abs(coarse[place] - whole[place])) < step / 2
    assert all(map(np.array_equal, whole, before))


def test_eight_bits_cost_little_and_two_bits_the_more_by_absmax(by_bits, seeds):
    found = by_bits.module.by_bits
    assert list(found) == [8, 6, 4, 3, 2]
    assert all(ways.shape == (3, 5) for ways in found.values())
    whole = np.array(seeds.module.final_accuracies)
    assert abs(found[8] - whole).max() < 0.02
    for bits in (3, 2):
        by_largest, fitted = found[bits][1:]
        # In each of the five networks, not only on average.
        assert (fitted > by_largest).all()


def test_means_are_those_over_five_networks(by_bits):
    module = by_bits.module
    found = [module.largest_at_3, module.fitted_at_3]
    assert found == pytest.approx(module.by_bits[3][1:].mean(axis=1))
    found = [module.largest_at_2, module.fitted_at_2]
    assert found == pytest.approx(module.by_bits[2][1:].mean(axis=1))
