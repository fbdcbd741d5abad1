import numpy as np
import pytest


def test_rows_count_all_test_images_once(judge_copies):
    ranges, counts, *_ = zip(*judge_copies.module.near_rows, strict=True)
    assert ranges[0][0] == 0
    assert [high for _, high in ranges[:-1]] == [low for low, _ in ranges[1:]]
    assert sum(counts) == 10_000
    assert sum(counts[:-1]) == judge_copies.module.near_copies_count


def test_shares_are_means_over_three_networks(
    judge_copies, by_count, without_copies, accuracy
):
    module = judge_copies.module
    assert module.seen_accuracy == pytest.approx(np.mean(by_count.module.by_count[-1]))
    found = [
        accuracy.module.accuracy(one) for one in without_copies.module.without_copies
    ]
    assert module.unseen_accuracy == pytest.approx(np.mean(found))
    weighted = sum(row[1] * row[3] for row in module.near_rows) / 10_000
    assert module.seen_accuracy == pytest.approx(weighted)
    weighted = sum(row[1] * row[4] for row in module.near_rows[:-1])
    assert module.near_unseen == pytest.approx(weighted / module.near_copies_count)
