import numpy as np

import pytest


@pytest.fixture
def scores(predict):
    """The scores of the image whose highest is the lowest."""
    return min(predict.module.predictions, key=max)


def test_no_image_has_a_lower_highest_score(least_sure, predict, scores):
    assert np.array_equal(predict.module.predictions[least_sure.module.i], scores)
    assert least_sure.module.lowest_confidence == scores.max()


def test_several_categories_share_the_confidence(scores):
    """The page says so, and that even the first of them gets little."""
    assert 0.1 < scores.max() < 0.4
    assert sum(scores > 0.1) >= 3


SENTENCES = {
    "fr": "Image de test {}\u00a0: au plus {:.0f}\u00a0%\n",
    "en": "Test image {}: at most {:.0f}%\n",
}


def test_the_block_prints_the_image_and_its_confidence(least_sure, scores, language):
    expected = SENTENCES[language].format(least_sure.module.i, 100 * scores.max())
    assert least_sure.printed == expected


def test_the_image_is_shown_beside_its_scores(
    least_sure, load_data, scores, class_names
):
    (figure,) = least_sure.figures
    left, right = figure.axes
    i = least_sure.module.i
    (image,) = left.images
    assert np.allclose(image.get_array(), load_data.module.test_images[i] / 255)
    answer = class_names.module.class_names[load_data.module.test_labels[i]]
    assert left.get_xlabel().endswith(f" {answer})")
    assert [bar.get_height() for bar in right.patches] == scores.tolist()
