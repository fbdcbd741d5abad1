import numpy as np
import pytest


def test_a_point_costs_labels_by_gain(label_prices, by_count):
    module = label_prices.module
    fewest, few, *_, many, most = np.mean(by_count.module.by_count, axis=1)
    price = (300 - 100) / (100 * (few - fewest))
    assert module.first_price == pytest.approx(price, abs=0.51)
    price = (55_000 - 10_000) / (100 * (most - many))
    assert module.last_price == pytest.approx(price, abs=501)
    assert module.fewest_accuracy == pytest.approx(fewest)
    assert module.most_accuracy == pytest.approx(most)
    assert module.last_error == pytest.approx(1 - most)


def test_the_laws_are_lines_through_the_first_five(label_prices, by_count):
    """Neither has seen the last one."""
    module = label_prices.module
    logs = np.log([100, 300, 1000, 3000, 10_000, 55_000])
    errors = 1 - np.mean(by_count.module.by_count, axis=1)
    for law, expected in (
        (np.log(module.power_law), np.log(errors)),
        (module.log_law, errors),
    ):
        slopes = np.diff(law) / np.diff(logs)
        assert np.allclose(slopes, slopes[0])
        assert np.mean(law[:-1]) == pytest.approx(np.mean(expected[:-1]))
        assert abs(law[:-1] - expected[:-1]).max() < np.ptp(expected) / 4
    assert module.power_error == module.power_law[-1]
    assert module.log_error == module.log_law[-1]
    assert module.tenfold == pytest.approx(10**module.exponent)


def test_longer_training_is_that_of_the_five_networks(label_prices, seeds):
    expected = 1 - np.mean(seeds.module.final_accuracies)
    assert label_prices.module.longer_error == pytest.approx(expected)
