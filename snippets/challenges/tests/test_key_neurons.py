"""What the page says of its network's neurons is tested in tests/."""

import numpy as np
import pytest


@pytest.fixture
def right_without(train, pixels, load_data):
    """How many test images are recognised by the network that lacks some neurons."""
    w1, b1, w2, b2 = train.module.trained

    def count(neurons):
        kept = np.delete(np.arange(128), neurons)
        hidden = np.maximum(0, pixels.module.test_pixels @ w1[:, kept] + b1[kept])
        answers = (hidden @ w2[kept] + b2).argmax(axis=1)
        return (answers == load_data.module.test_labels).sum()

    return count


# Two orders of summation may tip an answer or two over, of 10,000.
NEARLY = 0.03


@pytest.mark.parametrize("place", [0, 1, 60, 127])
def test_a_neuron_switched_off_is_as_good_as_taken_away(
    key_neurons, right_without, place
):
    shown = key_neurons.module
    neuron = shown.order[place]
    cost = (right_without([]) - right_without([neuron])) / 100
    assert shown.costs[neuron] == pytest.approx(cost, abs=NEARLY)


def test_the_costliest_come_first(key_neurons):
    shown = key_neurons.module
    assert sorted(shown.order) == list(range(128))
    assert (np.diff(shown.costs[shown.order]) <= 0).all()
    assert shown.highest_cost == shown.costs[shown.order[0]]


def test_a_quarter_of_them_is_switched_off_together(key_neurons, right_without):
    shown = key_neurons.module
    costliest = shown.order[:32]
    cost = (right_without([]) - right_without(costliest)) / 100
    assert shown.together == pytest.approx(cost, abs=NEARLY)
    assert shown.one_by_one == pytest.approx(sum(shown.costs[costliest]))


def test_the_network_is_left_as_it_was(key_neurons, train):
    assert (train.module.trained[2] != 0).any(axis=1).all()
    assert np.array_equal(key_neurons.module.w2, train.module.trained[2])


def test_the_extremes_are_drawn_on_one_scale(key_neurons, train):
    (figure,) = key_neurons.figures
    order = key_neurons.module.order
    assert len(figure.axes) == 16
    limits = set()
    for neuron, axis in zip([*order[:8], *order[-8:]], figure.axes, strict=True):
        (image,) = axis.images
        weights = train.module.trained[0][:, neuron]
        assert np.array_equal(image.get_array().ravel(), weights)
        limits.add(image.get_clim())
    # Zero is grey, for all alike.
    ((low, high),) = limits
    assert low == -high < 0


def test_the_costs_are_printed(key_neurons):
    shown = key_neurons.module
    four = shown.order[:4]
    assert key_neurons.printed == (
        f"{four} {shown.costs[four].round(2)}\n"
        f"cheap={(shown.costs < 0.1).sum()} one_by_one={shown.one_by_one:.1f} "
        f"together={shown.together:.1f}\n"
    )
