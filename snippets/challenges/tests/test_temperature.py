import numpy as np
import pytest


@pytest.fixture
def mean_loss(logits, softmax, cross_entropy):
    def at(temperature, pixels, labels, parameters):
        sums = logits.module.logits(pixels, parameters) / temperature
        return cross_entropy.module.cross_entropy(softmax.module.softmax(sums), labels)

    return at


def test_the_best_temperature_of_known_odds_is_found(temperature):
    # Three of four are right: logits that say so differ by log 3, half as much.
    weights = np.array([[2 * np.log(3), 0]])
    network = [weights, np.zeros(2)]
    found = temperature.module.best_temperature(
        np.ones((4, 1)), np.array([0, 0, 1, 0]), network
    )
    assert found == pytest.approx(2, abs=0.01)


def test_each_network_has_its_own_from_the_validation_images(
    temperature, seeds, pixels, hold_out, mean_loss
):
    valid = pixels.module.valid_pixels, hold_out.module.valid_labels
    networks = seeds.module.networks
    for best, network in zip(temperature.module.temperatures, networks, strict=True):
        losses = [mean_loss(best + step, *valid, network) for step in (0, -0.1, 0.1)]
        assert losses[0] == min(losses)


def test_naive_ones_come_from_images_that_were_learnt(
    temperature, seeds, subset, mean_loss
):
    known = subset.module.subset_pixels, subset.module.subset_labels
    networks = seeds.module.networks
    naive = temperature.module.naive_temperatures
    for best, network in zip(naive, networks, strict=True):
        losses = [mean_loss(best + step, *known, network) for step in (0, -0.1, 0.1)]
        assert losses[0] == min(losses)


def test_the_extremes_are_named(temperature):
    shown = temperature.module
    assert [shown.coolest, shown.hottest] == [
        extreme(shown.temperatures) for extreme in (min, max)
    ]
    assert [shown.naive_coolest, shown.naive_hottest] == [
        extreme(shown.naive_temperatures) for extreme in (min, max)
    ]
