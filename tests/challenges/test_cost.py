"""What the page says of cost holds for what the run stored."""

import numpy as np
import pytest


def test_counts_are_those_by_hand(stored_names):
    held = stored_names("challenges/memory")["held"]
    assert held[32]["parameters"] == 407_080
    assert held[32]["averages"] == 2 * 407_080
    # With large batches, what the layers give exceeds all the rest.
    *rest, values = held[1000].values()
    assert values > sum(rest)
    # Forwards, and backwards but for the pixels, which need no gradient.
    total = 2 * 550_000 * (2 * 101_632 + 128 * 10)
    assert total == pytest.approx(2.2e11, rel=0.03)
    assert 3.15e23 / total == pytest.approx(1e12, rel=0.5)


def test_adam_takes_a_good_part_of_small_batches_and_little_of_large_ones(stored_names):
    """Its time doesn't depend on the batch: the control is the larger one."""
    found = stored_names("challenges/step_times")
    assert found["adam_share"] > 0.15
    assert found["adam_share_large"] < found["adam_share"] / 2


@pytest.fixture(scope="module")
def front(stored_names):
    return stored_names("challenges/front")


@pytest.fixture(scope="module")
def valid(stored_names, front):
    """The validation accuracies of each shape, one for each seed."""
    names = stored_names("challenges/shapes")["shapes"]
    assert names == [(), (16,), (32,), (64, 64, 64), (74,), (128,), (256,)]
    return dict(zip(names, front["valid_quality"], strict=True))


def test_a_hidden_layer_of_128_beats_none_with_every_seed(valid, front):
    assert valid[(128,)].min() > valid[()].max()
    assert front["usual"] - front["simplest"] > 0.015


def test_the_price_of_the_second_is_thirteen_times_that_of_the_first():
    times = (784 * 128 + 128 * 10) / (784 * 10)
    assert times == pytest.approx(13, abs=0.05)


def test_width_and_depth_at_the_same_price_cannot_be_told_apart(valid):
    wide, deep = valid[(74,)], valid[(64, 64, 64)]
    assert max(wide.min(), deep.min()) <= min(wide.max(), deep.max())


def test_twice_the_price_brings_a_point_at_first_and_tenths_in_the_end(front):
    none, few, more, _, _, usual, widest = front["test_quality"].mean(axis=1)
    assert none < few < more < usual
    assert 0.005 < more - few < 0.015
    assert widest - usual < 0.007


def test_the_front_begins_without_a_hidden_layer_and_only_rises(front, stored_names):
    places, prices = front["front"], stored_names("challenges/shapes")["prices"]
    assert places[0] == 0
    means = front["valid_quality"].mean(axis=1)
    assert (np.diff([prices[place] for place in places]) > 0).all()
    assert (np.diff(means[places]) > 0).all()
    assert places[-1] == means.argmax()


def test_half_precision_costs_nothing_that_could_be_seen(stored_names):
    half = stored_names("challenges/half")
    assert half["half_bytes"] == 407_080 / 2
    assert half["largest_change"] < 0.001


@pytest.fixture(scope="module")
def by_bits(stored_names):
    """By number of bits: three ways, five networks."""
    return stored_names("challenges/by_bits")["by_bits"]


def test_eight_bits_lose_almost_nothing(by_bits, stored_names):
    whole = stored_names("under_the_hood/seeds")["final_accuracies"]
    assert abs(by_bits[8] - np.array(whole)).max() < 0.01


@pytest.mark.parametrize("bits", [3, 2])
def test_what_few_bits_lose_is_mostly_the_scales_fault(by_bits, stored_names, bits):
    """Same networks, same bits, same images: only the scale differs."""
    whole = np.mean(stored_names("under_the_hood/seeds")["final_accuracies"])
    _, by_largest, fitted = by_bits[bits]
    assert (fitted > by_largest).all()
    assert fitted.mean() - by_largest.mean() > (whole - by_largest.mean()) / 2
