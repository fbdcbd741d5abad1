import numpy as np
import pytest


def test_dark_and_light_images_of_a_category_are_marked_apart(
    judge_groups, darkness, load_data
):
    labels, is_dark = load_data.module.test_labels, darkness.module.test_is_dark
    answers = judge_groups.module.answers_group_starved
    found = judge_groups.module.groups_starved
    assert found.shape == (3, 10, 3)
    right = answers[1, 6] == labels
    assert found[1, 6] == pytest.approx(
        (
            right[(labels == 6) & is_dark].mean(),
            right[(labels == 6) & ~is_dark].mean(),
            right.mean(),
        )
    )
    dark, light, accuracy = judge_groups.module.means_starved
    assert (
        dark == judge_groups.module.dark_starved == pytest.approx(found[..., 0].mean())
    )
    assert light == judge_groups.module.light_starved
    assert accuracy == pytest.approx((answers == labels).mean())


def test_the_halves_make_up_the_recall_of_a_category(
    judge_groups, starved_marks, judge_starved, darkness, load_data
):
    whole = starved_marks.module.mark_each(judge_starved.module.answers_balanced)
    labels, is_dark = load_data.module.test_labels, darkness.module.test_is_dark
    for category in range(10):
        share = is_dark[labels == category].mean()
        dark, light, _ = judge_groups.module.groups_balanced[:, category].T
        assert share * dark + (1 - share) * light == pytest.approx(
            whole[:, category, 0].data
        )


def test_the_seeds_networks_are_not_one(judge_groups):
    answers = judge_groups.module.answers_group_reweighted
    assert not np.array_equal(answers[0], answers[1])
