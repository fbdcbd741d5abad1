import numpy as np
import pytest


def test_one_category_is_rare_the_others_are_not(by_kept, hold_out, monkeypatch):
    monkeypatch.setattr(by_kept.module, "learn", lambda places, seed: places)
    labels = hold_out.module.fit_labels[by_kept.module.learn_keeping(3, 20)]
    assert np.bincount(labels).tolist() == [1000] * 3 + [20] + [1000] * 6


def test_what_was_trained_before_is_judged_alike(by_kept, judge_starved, load_data):
    shown, labels = by_kept.module, load_data.module.test_labels
    for kept, answers in (
        (50, judge_starved.module.answers_starved[0]),
        (1000, judge_starved.module.answers_balanced[0]),
    ):
        place = shown.kept_counts.index(kept)
        recalls = [
            (answers[category][labels == category] == category).mean()
            for category in range(10)
        ]
        assert shown.kept_recalls[place] == pytest.approx(recalls)
        assert shown.kept_accuracies[place] == pytest.approx((answers == labels).mean())


def test_recall_falls_with_the_images_and_accuracy_hardly_does(by_kept):
    """Five images are some points of accuracy, and nearly all of the recall."""
    shown = by_kept.module
    assert (np.diff(shown.mean_kept) > 0).all()
    assert shown.mean_kept[0] < 0.1 < 0.7 < shown.mean_kept[-1]
    assert shown.kept_accuracies[-1] - shown.kept_accuracies[0] < 0.1
    for place, recalls in enumerate(shown.kept_recalls):
        assert shown.mean_kept[place] == pytest.approx(sum(recalls) / 10)
        assert shown.lowest_kept[place] == min(recalls)
        assert shown.highest_kept[place] == max(recalls)
