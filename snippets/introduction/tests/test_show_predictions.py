import numpy as np
import pytest
from matplotlib.colors import to_rgba

CAPTIONS = {
    "fr": "{} {} {} % (vrai : {})",
    "en": "{} {} {}% (true: {})",
}


@pytest.fixture
def pairs(show_predictions):
    """The axes of the images, each with those of its confidences."""
    (figure,) = show_predictions.figures
    grid = np.reshape(figure.axes, (5, 2, 3))
    return list(zip(grid[:, 0].flat, grid[:, 1].flat, strict=True))


@pytest.fixture
def answers(load_data):
    return load_data.module.test_labels[:15]


def test_the_images_are_the_first_of_the_test_set(pairs, normalize):
    images = normalize.module.scaled_test_images[:15]
    for (ax, _), expected in zip(pairs, images, strict=True):
        (image,) = ax.images
        assert np.array_equal(image.get_array(), expected)


def test_each_image_has_its_verdict(pairs, answers, predict, class_names, language):
    names = class_names.module.class_names
    for (ax, _), scores, true in zip(
        pairs, predict.module.predictions[:15], answers, strict=True
    ):
        predicted = scores.argmax()
        mark, color = ("✓", "tab:blue") if predicted == true else ("✗", "tab:red")
        expected = CAPTIONS[language].format(
            mark, names[predicted], f"{100 * scores[predicted]:.0f}", names[true]
        )
        # split() knows every kind of space, and the end of a line.
        assert ax.get_xlabel().split() == expected.split()
        assert ax.xaxis.label.get_color() == color


def test_each_image_has_the_confidences_that_the_model_gives_it(
    pairs, answers, train, normalize
):
    scores = train.module.model(normalize.module.scaled_test_images[:15]).numpy()
    for (_, ax), expected, true in zip(pairs, scores, answers, strict=True):
        heights = [bar.get_height() for bar in ax.patches]
        assert heights == pytest.approx(expected.tolist(), abs=1e-4)
        colored = {
            label: bar.get_facecolor()
            for label, bar in enumerate(ax.patches)
            if bar.get_facecolor() != to_rgba("tab:gray")
        }
        predicted = int(expected.argmax())
        assert colored == {
            predicted: to_rgba("tab:red"),
            int(true): to_rgba("tab:blue"),
        }
