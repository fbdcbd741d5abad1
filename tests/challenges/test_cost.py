"""What the page says of cost holds for what the run stored."""

import numpy as np
import pytest


def test_counts_are_those_by_hand(stored_names):
    memory = stored_names("challenges/memory")
    assert memory["weights_and_biases"] == 407_080
    assert memory["averages"] == 2 * 407_080
    # Forwards, and backwards but for the pixels, which need no gradient.
    total = 600_000 * (2 * 101_632 + 128 * 10)
    assert total == pytest.approx(1.2e11, rel=0.03)


@pytest.fixture(scope="module")
def shapes(stored_names):
    """The accuracies of each shape, one for each seed."""
    names = stored_names("challenges/shapes")["shapes"]
    by_shape = stored_names("challenges/train_shapes")["by_shape"]
    return dict(zip(names, np.array(by_shape), strict=True))


LARGER = [(64, 64, 64), (128,), (128, 128), (256,)]


def test_there_are_seven_shapes(shapes):
    assert list(shapes) == [(), (16,), (32,), *LARGER]


def test_a_point_or_two_separate_the_best_from_no_hidden_layer(shapes, stored_names):
    front = stored_names("challenges/front")
    assert front["simplest"] == pytest.approx(shapes[()].mean())
    assert 0.005 < front["best"] - front["simplest"] < 0.03
    assert shapes[(128,)].mean() > shapes[()].mean() + 0.005


def test_larger_shapes_differ_less_than_seeds(shapes):
    means = [shapes[shape].mean() for shape in LARGER]
    assert np.ptp(means) < max(np.ptp(shapes[shape]) for shape in LARGER)


def test_the_front_begins_without_a_hidden_layer_and_only_rises(stored_names):
    stored = stored_names("challenges/front")
    front = stored["front"]
    assert front[0] == 0
    assert (np.diff([stored["prices"][place] for place in front]) > 0).all()
    assert (np.diff(stored["quality"][front]) > 0).all()
    assert front[-1] == stored["quality"].argmax()


def test_half_precision_costs_nothing_that_could_be_seen(stored_names):
    half = stored_names("challenges/half")
    assert half["half_bytes"] == 407_080 / 2
    assert half["half_accuracy"] == pytest.approx(half["full_accuracy"], abs=0.001)


@pytest.fixture(scope="module")
def by_bits(stored_names):
    """By number of bits: the accuracy with scales by matrix, and by neuron."""
    return stored_names("challenges/few_bits")["by_bits"]


def test_eight_bits_lose_almost_nothing(by_bits, stored_names):
    whole = stored_names("challenges/half")["full_accuracy"]
    assert by_bits[8] == pytest.approx((whole, whole), abs=0.005)


def test_with_four_bits_a_scale_for_each_neuron_pays(by_bits):
    by_matrix, by_neuron = by_bits[4]
    assert by_neuron > by_matrix + 0.005


def test_with_two_bits_it_breaks(by_bits, stored_names):
    assert max(by_bits[3]) < by_bits[4][1] - 0.03
    assert max(by_bits[2]) < 0.5
    weights = stored_names("under_the_hood/train")["trained"][0]
    for largest in (abs(weights).max(), abs(weights).max(axis=0)):
        assert np.mean(abs(weights) < largest / 2) > 0.8
