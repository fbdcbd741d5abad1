"""Three ways to train."""

import numpy as np
import pytest


@pytest.fixture
def recalls(recall_before, recall_starved, recall_reweighted):
    return (
        recall_before.module.recall_before,
        recall_starved.module.recall_starved,
        recall_reweighted.module.recall_reweighted,
    )


def test_each_seed_gives_ten_shares(recalls):
    for shares in recalls:
        assert shares.shape == (3, 10)
        assert ((shares >= 0) & (shares <= 1)).all()
        assert (shares[0] != shares[1]).any()


def test_the_starved_categorys_recall_falls_and_recovers(recalls, starve):
    before, starved, reweighted = (
        shares[:, starve.module.starved].mean() for shares in recalls
    )
    assert before > 0.85
    assert starved < before - 0.25
    assert reweighted > starved + 0.1


def test_overall_accuracy_moves_far_less(recalls, starve):
    falls = recalls[0].mean(axis=0) - recalls[1].mean(axis=0)
    assert falls.mean() < falls[starve.module.starved] / 4


def test_weights_make_up_for_what_is_missing(recall_reweighted, starve):
    weights, counts = recall_reweighted.module.weights, recall_reweighted.module.counts
    assert counts.tolist() == np.bincount(starve.module.fewer_labels).tolist()
    # Each category weighs as much as each other, and an image 1 in the mean.
    assert weights * counts == pytest.approx([counts.sum() / 10] * 10)
    assert weights.argmax() == starve.module.starved


def test_means_over_the_seeds_are_printed(
    recalls, recall_before, recall_starved, recall_reweighted
):
    executions = (recall_before, recall_starved, recall_reweighted)
    for shares, execution in zip(recalls, executions, strict=True):
        assert str(shares.mean(axis=0).round(2)) in execution.printed


def test_all_boots_and_shoes_are_compared(recalls, overall):
    rows = overall.printed.splitlines()
    for shares, name, row in zip(
        recalls, ["before", "starved", "mended"], rows, strict=True
    ):
        found = [
            getattr(overall.module, f"{what}_{name}")
            for what in ("accuracy", "boots", "shoes")
        ]
        others = (shares[:, 5].mean() + shares[:, 7].mean()) / 2
        assert found == pytest.approx([shares.mean(), shares[:, 9].mean(), others])
        assert [f"{value:.2f}" for value in found] == [
            part.split("=")[1] for part in row.split()
        ]
