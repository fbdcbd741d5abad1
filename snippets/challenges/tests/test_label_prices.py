import numpy as np
import pytest


def test_a_point_costs_labels_by_gain(label_prices, by_count):
    few, more, most = np.mean(by_count.module.by_count, axis=1)
    price = (1000 - 100) / (100 * (more - few))
    assert label_prices.module.first_price == pytest.approx(price, abs=0.51)
    price = (3000 - 1000) / (100 * (most - more))
    assert label_prices.module.last_price == pytest.approx(price, abs=501)
    assert label_prices.module.fewest_images == pytest.approx(few)
    assert label_prices.module.most_images == pytest.approx(most)


def test_labels_grow_dearer(label_prices):
    first, last = label_prices.printed.splitlines()
    assert first.split()[0] == "1000"
    assert last.split()[0] == "3000"
    assert float(last.split()[1]) > 2 * float(first.split()[1])
