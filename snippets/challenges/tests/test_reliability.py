import numpy as np
import pytest


def test_answers_are_gathered_by_their_confidence(reliability):
    scores = np.array([[0.95, 0.05], [0.93, 0.07], [0.35, 0.65], [0, 1]])
    labels = np.array([0, 1, 1, 1])
    counts, confidences, accuracies = reliability.module.reliability(scores, labels)
    assert counts.tolist() == [0] * 6 + [1, 0, 0, 3]
    assert confidences[[6, 9]] == pytest.approx([0.65, 0.96])
    assert accuracies[[6, 9]] == pytest.approx([1, 2 / 3])
    error = reliability.module.calibration_error(scores, labels)
    assert error == pytest.approx((1 * 0.35 + 3 * (0.96 - 2 / 3)) / 4)


def test_confidence_that_is_accuracy_has_no_error(reliability):
    scores, labels = np.array([[0.75, 0.25]] * 4), np.array([0, 0, 1, 0])
    assert reliability.module.calibration_error(scores, labels) == 0


def test_the_logits_are_those_of_the_trained_network(
    reliability, accuracy, train, softmax
):
    scores = accuracy.module.predict(train.module.trained)[5000:]
    logits = reliability.module.judged_logits
    assert np.allclose(softmax.module.softmax(logits), scores, atol=1e-4)


def test_the_network_is_too_sure_of_itself(reliability, softmax):
    shown = reliability.module
    scores = softmax.module.softmax(shown.judged_logits)
    assert len(scores) == len(shown.judged_labels) == 5000
    right = (scores.argmax(axis=1) == shown.judged_labels).mean()
    assert scores.max(axis=1).mean() > right + 0.005
    assert shown.error_before > 0.01
    assert reliability.printed == f"error_before={shown.error_before:.3f}\n"
