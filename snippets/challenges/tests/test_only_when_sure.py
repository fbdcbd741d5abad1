"""What the page says of its network's silence is tested in tests/."""

import numpy as np
import pytest

TROUSERS, SHIRT = 1, 6


@pytest.fixture
def images(only_when_sure, load_data):
    """Of each test image: its category, the answer, and whether it is a sure one."""
    labels, scores = load_data.module.test_labels, only_when_sure.module.test_scores
    assert len(labels) == len(scores) == 10_000
    return [
        (label, int(row.argmax()), max(row) >= 0.9)
        for label, row in zip(labels.tolist(), scores, strict=True)
    ]


def share(values):
    values = list(values)
    return sum(values) / len(values)


def test_the_answers_above_nine_tenths_are_counted(only_when_sure, images):
    shown = only_when_sure.module
    assert shown.answered == pytest.approx(share(sure for _, _, sure in images))
    right = share(label == answer for label, answer, sure in images if sure)
    assert shown.sure_accuracy == pytest.approx(right)


def test_categories_have_their_silence_their_recall_and_their_precision(
    only_when_sure, images
):
    shown = only_when_sure.module
    for category in range(10):
        found = (
            share(not sure for label, _, sure in images if label == category),
            share(
                answer == category
                for label, answer, sure in images
                if sure and label == category
            ),
            share(
                label == category
                for label, answer, sure in images
                if sure and answer == category
            ),
        )
        assert shown.by_category[category] == pytest.approx(found)
    assert shown.silent_shirts == shown.by_category[SHIRT, 0]
    assert shown.silent_trousers == shown.by_category[TROUSERS, 0]
    assert shown.sure_shirts_recall == shown.by_category[SHIRT, 1]
    assert shown.sure_shirts_precision == shown.by_category[SHIRT, 2]


def test_the_higher_the_threshold_the_fewer_answers_and_the_better(only_when_sure):
    asked = [
        only_when_sure.module.answer_if_sure(threshold)[1:]
        for threshold in (0, 0.5, 0.7, 0.9, 0.99)
    ]
    answered, right = np.transpose(asked)
    assert answered[0] == 1
    assert (np.diff(answered) < 0).all()
    assert (np.diff(right) > 0).all()
