"""What the page says of its network's silence is tested in tests/."""

import pytest

SHIRT, TROUSER = 6, 1


@pytest.fixture
def images(only_when_sure, load_data):
    """Of each test image: its category, whether it gets an answer, and a right one."""
    labels, scores = load_data.module.test_labels, only_when_sure.module.scores
    assert len(labels) == len(scores) == 10_000
    return [
        (label, max(row) >= 0.9, row.argmax() == label)
        for label, row in zip(labels.tolist(), scores, strict=True)
    ]


def share(values):
    values = list(values)
    return sum(values) / len(values)


def test_the_answers_above_nine_tenths_are_counted(only_when_sure, images):
    shown = only_when_sure.module
    assert shown.answered == pytest.approx(share(sure for _, sure, _ in images))
    right = share(right for _, sure, right in images if sure)
    assert shown.sure_accuracy == pytest.approx(right)


def test_silence_is_counted_by_category(only_when_sure, images):
    shown = only_when_sure.module
    for category in range(10):
        answered = share(sure for label, sure, _ in images if label == category)
        assert shown.unanswered[category] == pytest.approx(1 - answered)
        right = [right for label, sure, right in images if sure and label == category]
        assert shown.sure_recall[category] == pytest.approx(share(right))
    assert shown.silent_shirts == shown.unanswered[SHIRT]
    assert shown.silent_trousers == shown.unanswered[TROUSER]


def test_the_higher_the_threshold_the_fewer_answers_and_the_better(only_when_sure):
    *rows, unanswered, sure_recall = only_when_sure.printed.splitlines()
    rows = [[float(value) for value in row.split()] for row in rows]
    thresholds, answered, right = zip(*rows, strict=True)
    assert thresholds == (0, 0.5, 0.7, 0.9, 0.99)
    assert answered[0] == 1
    assert list(answered) == sorted(set(answered), reverse=True)
    assert list(right) == sorted(set(right))
    shown = only_when_sure.module
    assert answered[3] == pytest.approx(shown.answered, abs=5e-4)
    assert right[3] == pytest.approx(shown.sure_accuracy, abs=5e-4)
    assert unanswered == str(shown.unanswered.round(2))
    assert sure_recall == str(shown.sure_recall.round(2))
