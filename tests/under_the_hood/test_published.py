"""What the article says of its trainings is true of those that the build has run."""

from statistics import mean

import pytest


@pytest.fixture
def seeds(stored_names):
    return stored_names("under_the_hood/seeds")


@pytest.fixture
def curves(seeds):
    """Validation accuracies by epoch, of each training."""
    return [[accuracy for _, accuracy in curve] for curve in seeds["curves"]]


def test_it_learns_what_keras_learns(stored_names, seeds):
    keras = stored_names("introduction/en/evaluate")["test_accuracy"]
    assert seeds["final_accuracies"][0] == pytest.approx(keras, abs=0.02)
    assert seeds["lowest"] - 0.01 < keras < seeds["highest"] + 0.01


def test_one_epoch_of_descent_goes_a_long_way(stored_names):
    sgd = stored_names("under_the_hood/sgd")
    before = stored_names("under_the_hood/untrained_network")
    assert 0.8 < sgd["sgd_accuracy"] < 0.88
    assert sgd["sgd_loss"] < 0.25 * before["untrained_loss"]


def test_five_seeds_end_apart(seeds, curves):
    assert len(curves) == len(seeds["final_accuracies"]) == 5
    assert seeds["lowest"] == min(seeds["final_accuracies"])
    assert seeds["highest"] == max(seeds["final_accuracies"])
    assert 0.86 < seeds["lowest"] < seeds["highest"] < 0.9
    assert seeds["highest"] - seeds["lowest"] > 0.002


def test_three_kinds_of_chance_have_their_sizes(stored_names):
    """The page says so of each: which is larger, and that none is negligible."""
    luck = stored_names("under_the_hood/luck")
    assert 0.3 < luck["by_sample"] < 0.35
    assert 0.05 < luck["by_seed"] < 0.5
    assert luck["by_epoch"] > luck["by_seed"]


def test_curves_rise_quickly_then_slowly_and_cross(curves):
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
    assert exercise["deep_gap"] < 1e-5


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
