import math

import pytest

WORDS = {
    "fr": ("sigmoïde", "somme pondérée", "sortie"),
    "en": ("sigmoid", "weighted sum", "output"),
}


@pytest.fixture
def axes(plot_activations):
    (figure,) = plot_activations.figures
    (axes,) = figure.axes
    return axes


@pytest.fixture
def curves(axes):
    """The lines that have a name: all but the two axes through the origin."""
    lines = {line.get_label(): line for line in axes.get_lines()}
    return {name: line for name, line in lines.items() if not name.startswith("_")}


def test_the_curves_are_those_of_the_functions(curves, language):
    functions = {
        "ReLU": lambda z: z if z > 0 else 0,
        "tanh": math.tanh,
        WORDS[language][0]: lambda z: 1 / (1 + math.exp(-z)),
    }
    assert list(curves) == list(functions)
    for name, function in functions.items():
        x, y = curves[name].get_data()
        assert (x[0], x[-1]) == (-3, 3)
        assert len(x) > 100
        assert y == pytest.approx([function(z) for z in x])


def test_the_curves_can_be_told_apart_without_colour(curves):
    assert len({line.get_linestyle() for line in curves.values()}) == 3


def test_the_axes_and_the_curves_are_named(axes, curves, language):
    _, x_label, y_label = WORDS[language]
    assert (axes.get_xlabel(), axes.get_ylabel()) == (x_label, y_label)
    assert [text.get_text() for text in axes.get_legend().get_texts()] == list(curves)
