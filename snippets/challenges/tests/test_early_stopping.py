import pytest


def test_the_look_kept_is_the_best_on_validation_images(early_stopping, wrong_labels):
    shown, misled = early_stopping.module, wrong_labels.module.misled
    kept = []
    for best, rows in zip(shown.best_looks, misled.tolist(), strict=True):
        assert rows[best][0] == max(row[0] for row in rows)
        kept.append(rows[best][1])
    assert shown.stopped_accuracy == pytest.approx(sum(kept) / 3)


def test_means_are_over_the_seeds(early_stopping, wrong_labels):
    shown, curves = early_stopping.module, wrong_labels.module
    assert shown.clean_accuracy == pytest.approx(curves.well_taught[:, -1, 1].mean())
    first = [shown.first_accuracy, shown.first_repeated, shown.first_wrong]
    assert first == pytest.approx(curves.misled[:, 0, 1:].mean(axis=0).tolist())
    last = [shown.last_accuracy, shown.last_repeated, shown.last_wrong]
    assert last == pytest.approx(curves.misled[:, -1, 1:].mean(axis=0).tolist())
