"""As many images of each category, but few dark ones in one of them."""

import numpy as np
import pytest


@pytest.fixture
def places(starve_group, starve):
    return starve_group.module.starve_group(starve.module.draw(2), 6)


def test_the_labels_stay_balanced(places, hold_out):
    labels = hold_out.module.fit_labels[places]
    assert np.bincount(labels).tolist() == [1000] * 10
    assert len(set(places.tolist())) == 10_000


def test_dark_images_are_rare_in_one_category_only(places, hold_out, darkness):
    labels, is_dark = hold_out.module.fit_labels[places], darkness.module.fit_is_dark
    dark = np.bincount(labels, is_dark[places])
    assert dark[6] == 25
    assert np.delete(dark, 6) == pytest.approx([500] * 9, abs=60)


def test_other_categories_have_the_images_that_they_had(places, starve, hold_out):
    drawn = starve.module.draw(2)
    whole = np.concatenate([some[:1000] for some in drawn])
    others = hold_out.module.fit_labels[whole] != 6
    assert set(whole[others]) < set(places)


def test_the_drawn_images_are_left_as_they_are(starve_group, starve):
    drawn = starve.module.draw(2)
    before = [some.copy() for some in drawn]
    starve_group.module.starve_group(drawn, 6)
    assert all(map(np.array_equal, drawn, before))


def test_both_halves_weigh_the_same(places, train_group_reweighted, darkness, hold_out):
    importance = train_group_reweighted.module.weigh_groups(places, 6)
    shirts = hold_out.module.fit_labels[places] == 6
    is_dark = darkness.module.fit_is_dark[places]
    assert importance[shirts & is_dark].sum() == pytest.approx(500, rel=1e-5)
    assert importance[shirts & ~is_dark].sum() == pytest.approx(500, rel=1e-5)
    assert (importance[~shirts] == 1).all()
