from itertools import product

import numpy as np
import pytest

WORDS = {
    "fr": ("catégorie prédite", "vraie catégorie", "rappel"),
    "en": ("predicted category", "true category", "recall"),
}
HARDEST = {
    "fr": "Rappel le plus bas\N{NO-BREAK SPACE}: {}, {:.0f}\N{NO-BREAK SPACE}%\n",
    "en": "Lowest recall: {}, {:.0f}%\n",
}


@pytest.fixture
def axes(confusion_matrix):
    (figure,) = confusion_matrix.figures
    (axes,) = figure.axes
    return axes


@pytest.fixture
def texts(axes):
    """The texts by their places."""
    assert len(axes.texts) == 100 + 10 + 1
    return {text.get_position(): text for text in axes.texts}


def test_rows_are_true_categories_and_columns_predicted_ones(
    confusion_matrix, predicted_labels, load_data
):
    confusion = confusion_matrix.module.confusion
    predicted = predicted_labels.module.predicted_labels
    for true in range(10):
        taken_for = predicted[load_data.module.test_labels == true]
        assert confusion[true].tolist() == np.bincount(taken_for, minlength=10).tolist()
    assert confusion.sum(axis=1).tolist() == [1_000] * 10


def test_the_diagonal_is_the_accuracy(confusion_matrix, evaluate):
    right = confusion_matrix.module.confusion.trace() / 10_000
    # Two orders of summation may tip one image of 10,000 over.
    assert right == pytest.approx(evaluate.module.test_accuracy, abs=1.5e-4)


def test_the_hundred_counts_are_shown(confusion_matrix, axes, texts):
    confusion = confusion_matrix.module.confusion
    (image,) = axes.images
    assert np.array_equal(image.get_array(), confusion)
    for true, predicted in product(range(10), repeat=2):
        text = texts[predicted, true]
        count = confusion[true, predicted]
        assert text.get_text() == str(count)
        # Legible on the dark squares and on the light ones.
        assert text.get_color() == ("white" if count > confusion.max() / 2 else "black")


def test_each_row_ends_with_its_recall(confusion_matrix, texts, language):
    recalls = {y: t for (x, y), t in texts.items() if x > 9.5 and y >= 0}
    assert sorted(recalls) == list(range(10))
    for true, text in recalls.items():
        percent = text.get_text().removesuffix("%")
        # In French a space, of whatever kind, stands before the sign.
        assert percent[-1].isspace() == (language == "fr")
        # Of 1,000 images.
        right = confusion_matrix.module.confusion[true, true]
        assert abs(int(percent) - right / 10) <= 0.5


def test_the_categories_and_the_axes_are_named(axes, texts, class_names, language):
    names = class_names.module.class_names
    assert [label.get_text() for label in axes.get_xticklabels()] == names
    assert [label.get_text() for label in axes.get_yticklabels()] == names
    (heading,) = (t.get_text() for (_, y), t in texts.items() if y < 0)
    assert (axes.get_xlabel(), axes.get_ylabel(), heading) == WORDS[language]


def test_a_top_is_the_hardest(confusion_matrix, class_names, language):
    """The page says why, and that training decides which of the four."""
    block = confusion_matrix.module
    hardest = block.confusion.diagonal().argmin()
    assert hardest in {0, 2, 4, 6}
    lowest = block.lowest_recall
    assert lowest == block.confusion[hardest, hardest] / 1_000
    assert 0.5 < lowest < 0.8
    name = class_names.module.class_names[hardest]
    assert confusion_matrix.printed == HARDEST[language].format(name, 100 * lowest)
