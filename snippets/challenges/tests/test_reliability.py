import numpy as np
import pytest


def test_answers_are_gathered_by_their_confidence(reliability):
    confidence = np.array([0.95, 0.93, 0.65, 1])
    is_right = np.array([True, False, True, True])
    counts, confidences, accuracies = reliability.module.reliability(
        confidence, is_right
    )
    assert counts.tolist() == [0] * 6 + [1, 0, 0, 3]
    assert confidences[[6, 9]] == pytest.approx([0.65, 0.96])
    assert accuracies[[6, 9]] == pytest.approx([1, 2 / 3])
    error = reliability.module.calibration_error(confidence, is_right)
    assert error == pytest.approx((1 * 0.35 + 3 * (0.96 - 2 / 3)) / 4)


def test_confidence_that_is_accuracy_has_no_error(reliability):
    confidence, is_right = np.array([0.75] * 4), np.array([1, 1, 0, 1]) == 1
    assert reliability.module.calibration_error(confidence, is_right) == 0
