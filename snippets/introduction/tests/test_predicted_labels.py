import numpy as np
import pytest


def test_the_label_is_that_of_the_highest_score(predicted_labels, predict):
    labels = predicted_labels.module.predicted_labels
    predictions = predict.module.predictions
    assert labels.shape == (10_000,)
    highest = predictions.max(axis=1)
    assert np.array_equal(predictions[np.arange(10_000), labels], highest)


def test_the_share_of_right_labels_is_the_accuracy(
    predicted_labels, load_data, evaluate
):
    right = predicted_labels.module.predicted_labels == load_data.module.test_labels
    # Two orders of summation may tip one image of 10,000 over.
    accuracy = pytest.approx(evaluate.module.test_accuracy, abs=1.5e-4)
    assert right.mean() == accuracy


def test_the_block_prints_the_first_labels_and_the_answers(predicted_labels, load_data):
    predicted = predicted_labels.module.predicted_labels[:15]
    answers = load_data.module.test_labels[:15]
    assert predicted_labels.printed == (
        f"predicted_labels: {predicted}\ntest_labels:      {answers}\n"
    )
