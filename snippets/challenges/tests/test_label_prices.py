import numpy as np
import pytest


def test_a_point_costs_labels_by_gain(label_prices, by_count):
    fewest, few, *_, many, most = np.mean(by_count.module.by_count, axis=1)
    price = (300 - 100) / (100 * (few - fewest))
    assert label_prices.module.first_price == pytest.approx(price, abs=0.51)
    price = (60_000 - 10_000) / (100 * (most - many))
    assert label_prices.module.last_price == pytest.approx(price, abs=501)
    assert label_prices.module.fewest_images == pytest.approx(fewest)
    assert label_prices.module.most_images == pytest.approx(most)


def test_labels_grow_dearer(label_prices):
    rows = [line.split() for line in label_prices.printed.splitlines()]
    counts, prices = zip(*rows, strict=True)
    assert counts == ("300", "1000", "3000", "10000", "60000")
    assert sorted(prices, key=float) == list(prices)
