import numpy as np
import pytest


def test_each_count_has_its_mean_its_extremes_and_its_law(
    spread_by_count, by_count, label_prices
):
    shown = spread_by_count.module
    for place, found in enumerate(by_count.module.by_count):
        assert shown.mean_by_count[place] == pytest.approx(sum(found) / 3)
        assert shown.low_by_count[place] == min(found)
        assert shown.high_by_count[place] == max(found)
    assert np.allclose(shown.law_by_count, 1 - label_prices.module.power_law)
