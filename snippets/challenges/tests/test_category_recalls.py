import pytest


def test_recalls_are_those_of_each_category_and_seed(
    category_recalls, judge_starved, load_data
):
    shown, labels = category_recalls.module, load_data.module.test_labels
    for category in range(10):
        is_shown = labels == category
        plenty, rare = (
            (answers[:, category][:, is_shown] == category).mean(axis=1)
            for answers in (
                judge_starved.module.answers_balanced,
                judge_starved.module.answers_starved,
            )
        )
        assert shown.mean_of_plenty[category] == pytest.approx(plenty.mean())
        assert shown.mean_of_rare[category] == pytest.approx(rare.mean())
        assert shown.low_of_rare[category] == pytest.approx(rare.min())
        assert shown.high_of_rare[category] == pytest.approx(rare.max())
