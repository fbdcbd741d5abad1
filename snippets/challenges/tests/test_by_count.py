import numpy as np


def test_more_images_make_a_better_network(by_count):
    assert by_count.module.counts == [100, 300, 1000, 3000, 10_000, 60_000]
    assert np.shape(by_count.module.by_count) == (6, 3)
    fewest, *_, most = by_count.module.by_count
    assert 0.5 < np.mean(fewest) < 0.75
    assert min(most) > 0.85


def test_the_last_row_is_that_of_the_seeds(by_count, seeds):
    assert by_count.module.by_count[-1] == seeds.module.final_accuracies[:3]


def test_each_row_is_a_count_and_three_accuracies(by_count):
    rows = [line.split() for line in by_count.printed.splitlines()]
    assert [int(row[0]) for row in rows] == by_count.module.counts
    printed = [[float(value) for value in row[1:]] for row in rows]
    assert np.allclose(printed, by_count.module.by_count, atol=6e-4)
