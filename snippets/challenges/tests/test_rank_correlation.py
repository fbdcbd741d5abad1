import numpy as np
import pytest


@pytest.fixture
def ranks(rank_correlation):
    return lambda values: rank_correlation.module.ranks(np.array(values)).tolist()


@pytest.fixture
def correlation(rank_correlation):
    return lambda *maps: rank_correlation.module.rank_correlation(*map(np.array, maps))


def test_ranks_are_in_the_values_order(ranks):
    assert ranks([0.3, -2, 7]) == [2, 1, 3]


def test_equal_values_share_a_rank(ranks):
    assert ranks([5, 1, 5, 9]) == [2.5, 1, 2.5, 4]
    assert ranks([0, 0, 0]) == [2, 2, 2]


def test_only_the_order_counts(correlation):
    assert correlation([1, 2, 3], [1, 20, 300]) == pytest.approx(1)
    assert correlation([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert correlation([1, 2, 3, 4], [2, 1, 4, 3]) == pytest.approx(0.6)
