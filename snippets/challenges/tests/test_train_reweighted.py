import numpy as np
import pytest


def test_all_categories_weigh_the_same_and_an_image_one_on_average(
    train_reweighted, starve, hold_out
):
    places = starve.module.starve(starve.module.draw(1), 6)
    importance = train_reweighted.module.weigh_categories(places)
    totals = np.bincount(hold_out.module.fit_labels[places], importance)
    assert totals == pytest.approx([totals.mean()] * 10, rel=1e-5)
    assert importance.mean() == pytest.approx(1, rel=1e-5)


def test_each_seed_has_a_network_for_each_category(
    train_balanced, train_starved, train_reweighted
):
    assert len(train_balanced.module.balanced) == 3
    starved = train_starved.module.starved
    reweighted = train_reweighted.module.reweighted
    for one, other in zip(starved, reweighted, strict=True):
        assert len(one) == len(other) == 10
    # Same start, same images: what differs is how much they count.
    assert not np.array_equal(starved[0][0][0], reweighted[0][0][0])
