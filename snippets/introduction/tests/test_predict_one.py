import re

import numpy as np
import pytest


def test_the_batch_of_one_gets_the_answer_of_the_first_image(predict_one, predict):
    assert predict_one.module.one_image.shape == (1, 28, 28)
    first = predict.module.predictions[0]
    assert np.allclose(predict_one.module.one_answer, first, atol=1e-5)


def test_an_image_that_is_no_batch_is_refused(train, normalize):
    """The page says so, and what the error is called."""
    with pytest.raises(ValueError, match="shape"):
        train.module.model.predict(normalize.module.scaled_test_images[0], verbose=0)


def test_the_three_highest_confidences_are_printed(
    predict_one, predict, class_names, language
):
    shape, *lines = predict_one.printed.splitlines()
    assert shape == "one_image: (1, 28, 28)"
    first = predict.module.predictions[0]
    best = np.argsort(-first)[:3]
    assert len(lines) == 3
    for label, line in zip(best, lines, strict=True):
        name = class_names.module.class_names[label]
        colon = {"fr": "\u00a0", "en": ""}[language]
        assert line.startswith(f"{name}{colon}: ")
        percent = re.search(r"([\d.,]+)\u00a0?%$", line)[1].replace(",", ".")
        assert abs(float(percent) - 100 * first[label]) < 0.06
        assert ("," in line) == (language == "fr")
