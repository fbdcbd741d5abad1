import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_rgba

TRUE = 7
# The scores of two images of the same category: the first is taken for what it
# is, the second for category 5.
RIGHT = np.array([0, 0.02, 0, 0, 0, 0.1, 0.02, 0.86, 0, 0])
WRONG = np.array([0, 0, 0.13, 0, 0, 0.62, 0, 0.25, 0, 0])
SCORES = np.array([RIGHT, WRONG])
LABELS = np.array([TRUE, TRUE])
IMAGES = np.arange(2 * 28 * 28).reshape(2, 28, 28)

CAPTIONS = {
    "fr": ("✓ Basket 86 % (vrai : Basket)", "✗ Sandale 62 % (vrai : Basket)"),
    "en": ("✓ Sneaker 86% (true: Sneaker)", "✗ Sandal 62% (true: Sneaker)"),
}


@pytest.fixture
def axes():
    """Empty axes, which are pyplot's current ones."""
    yield plt.figure().gca()
    plt.close()


def colors_of_bars(axes):
    return [bar.get_facecolor() for bar in axes.patches]


def colors(**exceptions):
    """Ten grey bars, but for the exceptions, as colour=label."""
    expected = [to_rgba("tab:gray")] * 10
    for color, label in exceptions.items():
        expected[label] = to_rgba(f"tab:{color}")
    return expected


@pytest.mark.parametrize(("i", "color"), [(0, "tab:blue"), (1, "tab:red")])
def test_the_image_has_its_verdict(plot_functions, language, axes, i, color):
    plot_functions.module.plot_image(i, SCORES, LABELS, IMAGES)
    (image,) = axes.images
    assert np.array_equal(image.get_array(), IMAGES[i])
    assert not axes.get_xticks().size
    assert not axes.get_yticks().size
    # split() knows every kind of space, and the end of a line.
    assert axes.get_xlabel().split() == CAPTIONS[language][i].split()
    assert axes.xaxis.label.get_color() == color


@pytest.mark.parametrize(("i", "scores"), [(0, RIGHT), (1, WRONG)])
def test_the_bars_are_the_scores(plot_functions, axes, i, scores):
    plot_functions.module.plot_predictions(i, SCORES, LABELS)
    assert [bar.get_height() for bar in axes.patches] == scores.tolist()
    middles = [bar.get_x() + bar.get_width() / 2 for bar in axes.patches]
    assert middles == pytest.approx(list(range(10)))
    assert list(axes.get_xticks()) == list(range(10))
    assert list(axes.get_yticks()) == [0, 1]
    assert axes.get_ylim() == (0, 1)


def test_a_right_prediction_is_blue(plot_functions, class_names, axes):
    plot_functions.module.plot_predictions(0, SCORES, LABELS)
    assert colors_of_bars(axes) == colors(blue=TRUE)
    (text,) = axes.texts
    assert text.get_text() == f"✓ {class_names.module.class_names[TRUE]}"
    assert text.get_color() == "tab:blue"
    # Above the bars, whatever their heights: 1 is the top of the axes.
    assert text.xy == (TRUE, 1)
    assert text.get_position()[1] > 0


def test_a_wrong_prediction_is_red_and_the_answer_blue(
    plot_functions, class_names, axes
):
    plot_functions.module.plot_predictions(1, SCORES, LABELS)
    assert colors_of_bars(axes) == colors(red=5, blue=TRUE)
    names = class_names.module.class_names
    assert {text.xy[0]: (text.get_text(), text.get_color()) for text in axes.texts} == {
        5: (f"✗ {names[5]}", "tab:red"),
        TRUE: (f"✓ {names[TRUE]}", "tab:blue"),
    }
    # Above the bars, one above the other, by more points than a letter is high.
    lower, upper = sorted(text.get_position()[1] for text in axes.texts)
    assert 0 < lower < upper - 10


def test_names_stay_within_the_bars_place(plot_functions, axes):
    """Neighbours have no room for what would stick out."""
    for label in (0, 9):
        axes.clear()
        plot_functions.module.plot_predictions(0, np.eye(10), np.full(10, label))
        (name,) = (t for t in axes.texts if t.xy[0] == label)
        assert name.get_horizontalalignment() == {0: "left", 9: "right"}[label]
