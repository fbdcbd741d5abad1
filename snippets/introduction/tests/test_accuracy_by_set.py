import numpy as np
import pytest


def test_they_are_shares_of_right_answers(accuracy_by_set, hold_out):
    model, images = accuracy_by_set.module.model, hold_out.module.valid_images
    answers = model.predict(images, verbose=0).argmax(axis=1)
    right = np.mean(answers == hold_out.module.valid_labels)
    # Two orders of summation may tip one image over.
    assert accuracy_by_set.module.valid_accuracy == pytest.approx(right, abs=3e-4)
