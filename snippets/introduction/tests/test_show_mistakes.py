import numpy as np
import pytest

SENTENCES = {
    "fr": "{} bonnes réponses, {} erreurs",
    "en": "{} right answers, {} mistakes",
}


@pytest.fixture
def mistakes(predicted_labels, load_data):
    """The indices of the first six test images that are taken for another."""
    pairs = zip(
        predicted_labels.module.predicted_labels,
        load_data.module.test_labels,
        strict=True,
    )
    return [i for i, (predicted, true) in enumerate(pairs) if predicted != true][:6]


@pytest.fixture
def pairs(show_mistakes):
    """The axes of the images, each with those of its confidences."""
    (figure,) = show_mistakes.figures
    assert len(figure.axes) == 12
    above, below = (
        figure.axes[:3] + figure.axes[6:9],
        figure.axes[3:6] + figure.axes[9:],
    )
    return list(zip(above, below, strict=True))


def test_all_mistakes_are_found(show_mistakes, evaluate):
    # Two orders of summation may tip one image of 10,000 over.
    error_rate = pytest.approx(1 - evaluate.module.test_accuracy, abs=1.5e-4)
    assert len(show_mistakes.module.mistakes) / 10_000 == error_rate


def test_the_images_are_the_first_that_are_mistaken(pairs, mistakes, normalize):
    for (ax, _), i in zip(pairs, mistakes, strict=True):
        (image,) = ax.images
        assert np.array_equal(image.get_array(), normalize.module.scaled_test_images[i])


def test_each_mistake_is_marked_as_one(pairs, mistakes, load_data, class_names):
    names = class_names.module.class_names
    for (ax, _), i in zip(pairs, mistakes, strict=True):
        assert ax.get_xlabel().startswith("✗ ")
        assert ax.get_xlabel().endswith(f" {names[load_data.module.test_labels[i]]})")
        assert ax.xaxis.label.get_color() == "tab:red"


def test_each_mistake_has_its_confidences(pairs, mistakes, predict):
    for (_, ax), i in zip(pairs, mistakes, strict=True):
        heights = [bar.get_height() for bar in ax.patches]
        assert heights == predict.module.predictions[i].tolist()


def test_right_and_wrong_are_counted(show_mistakes, language):
    right, wrong = show_mistakes.module.right, show_mistakes.module.wrong
    assert wrong == len(show_mistakes.module.mistakes)
    assert right + wrong == 10_000
    # Nine of ten at best, and better than without normalized pixels.
    assert 1_000 < wrong < 1_400
    assert show_mistakes.printed == SENTENCES[language].format(right, wrong) + "\n"
