"""What the page says of its networks' neurons is tested in tests/."""

import numpy as np
import pytest

# Two orders of summation may tip an answer or two over, of 5,000 or 10,000.
NEARLY = 0.05


@pytest.fixture
def right_without(seeds, pixels, load_data, hold_out):
    """The percentage recognised by a network that lacks some neurons."""
    images = {
        "valid": (pixels.module.valid_pixels, hold_out.module.valid_labels),
        "test": (pixels.module.test_pixels, load_data.module.test_labels),
    }

    def share(number, neurons, name):
        w1, b1, w2, b2 = seeds.module.networks[number]
        kept = np.delete(np.arange(128), neurons)
        some, labels = images[name]
        hidden = np.maximum(0, some @ w1[:, kept] + b1[kept])
        return 100 * ((hidden @ w2[kept] + b2).argmax(axis=1) == labels).mean()

    return share


@pytest.mark.parametrize("place", [0, 31, 127])
def test_a_neuron_switched_off_is_as_good_as_taken_away(
    key_neurons, right_without, place
):
    shown = key_neurons.module
    neuron = shown.ranking[3, place]
    for name, costs in (("valid", shown.valid_costs), ("test", shown.test_costs)):
        cost = right_without(3, [], name) - right_without(3, [neuron], name)
        assert costs[3, neuron] == pytest.approx(cost, abs=NEARLY)


def test_validation_images_choose(key_neurons):
    shown = key_neurons.module
    for ranking, costs in zip(shown.ranking, shown.valid_costs, strict=True):
        assert sorted(ranking) == list(range(128))
        assert (np.diff(costs[ranking]) <= 0).all()


def test_groups_are_judged_one_by_one_and_together(key_neurons, right_without):
    shown = key_neurons.module
    groups = (slice(1), slice(32), slice(-32, None))
    for number, group in enumerate(groups):
        neurons = shown.ranking[4, group]
        chosen, judged, together = shown.lost[3 * number : 3 * number + 3, 4]
        assert chosen == pytest.approx(shown.valid_costs[4, neurons].sum())
        assert judged == pytest.approx(shown.test_costs[4, neurons].sum())
        cost = right_without(4, [], "test") - right_without(4, neurons, "test")
        assert together == pytest.approx(cost, abs=NEARLY)


def test_means_are_over_the_networks(key_neurons):
    shown = key_neurons.module
    means = [
        *(shown.first_chosen, shown.first_judged),
        *(shown.dear_chosen, shown.dear_judged, shown.dear_together),
        *(shown.cheap_chosen, shown.cheap_judged, shown.cheap_together),
    ]
    assert means == pytest.approx(np.delete(shown.lost, 2, axis=0).mean(axis=1))
    assert shown.cheap_gain_chosen == -shown.cheap_chosen
    assert shown.cheap_gain_judged == -shown.cheap_judged


def test_the_networks_are_left_as_they_were(key_neurons, seeds):
    for network in seeds.module.networks:
        assert (network[2] != 0).any(axis=1).all()
