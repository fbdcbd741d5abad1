"""What the article says of its trainings is true of those that the build has run."""

from itertools import pairwise
from statistics import mean

import pytest


@pytest.fixture
def accuracies(stored_names):
    """By epoch, of the first training."""
    return stored_names("under_the_hood/train")["accuracies"]


def test_it_learns_what_keras_learns(accuracies, stored_names):
    keras = stored_names("introduction/en/evaluate")["test_accuracy"]
    assert accuracies[-1] == pytest.approx(keras, abs=0.02)
    seeds = stored_names("under_the_hood/seeds")
    assert seeds["lowest"] - 0.01 < keras < seeds["highest"] + 0.01


def test_one_epoch_of_descent_goes_a_long_way(stored_names):
    sgd = stored_names("under_the_hood/sgd")
    assert 0.8 < sgd["accuracy"] < 0.88
    assert sgd["loss"] < 0.25 * stored_names("under_the_hood/untrained_network")["loss"]


def test_five_seeds_end_apart(stored_names, accuracies):
    seeds = stored_names("under_the_hood/seeds")
    assert len(seeds["curves"]) == 5
    assert seeds["curves"][0] == accuracies
    assert seeds["lowest"] == min(curve[-1] for curve in seeds["curves"])
    assert seeds["highest"] == max(curve[-1] for curve in seeds["curves"])
    assert 0.86 < seeds["lowest"] < seeds["highest"] < 0.9
    spread = seeds["highest"] - seeds["lowest"]
    assert spread > 0.002
    # From one epoch to the next, a curve moves by a good part of that.
    steps = [abs(a - b) for curve in seeds["curves"] for a, b in pairwise(curve[4:])]
    assert max(steps) > 0.3 * spread


def test_curves_rise_quickly_then_slowly_and_cross(stored_names):
    curves = stored_names("under_the_hood/seeds")["curves"]
    average = [mean(at_epoch) for at_epoch in zip(*curves, strict=True)]
    assert average[3] - average[0] > average[9] - average[6]
    orders = {
        tuple(sorted(range(5), key=[curve[epoch] for curve in curves].__getitem__))
        for epoch in range(10)
    }
    assert len(orders) > 1


def test_the_checks_agree(stored_names):
    assert stored_names("under_the_hood/check_by_differences")["by_differences"] < 1e-5
    assert stored_names("under_the_hood/check_by_tensorflow")["by_tensorflow"] < 1e-12
    exercise = stored_names("under_the_hood/two_hidden_layers")
    assert exercise["deep_error"] < 1e-5


def test_the_larger_the_learning_rate_the_better_but_for_the_largest(stored_names):
    tiny, small, usual, large = stored_names("under_the_hood/learning_rates")[
        "by_rate"
    ].values()
    assert tiny + 0.08 < small
    assert small + 0.03 < usual
    # Chance gets one in ten right.
    assert large < 0.25


def test_momentum_is_worth_a_learning_rate_ten_times_as_large(stored_names):
    without = stored_names("under_the_hood/learning_rates")["by_rate"]
    with_momentum = stored_names("under_the_hood/momentum")["with_momentum"]
    assert with_momentum[0.01] == pytest.approx(without[0.1], abs=0.04)
    assert with_momentum[0.01] > without[0.01] + 0.03
    assert with_momentum[0.1] < without[0.1] - 0.015
