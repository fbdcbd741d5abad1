import numpy as np
import pytest

WORDS = {
    "fr": (
        "au milieu",
        "déplacés",
        "exactitude sur les nouvelles catégories",
        "images d’entraînement",
        ["à partir de poids aléatoires", "préentraîné sur cinq autres"],
    ),
    "en": (
        "in the middle",
        "moved",
        "accuracy on the new categories",
        "training images",
        ["from random weights", "pre-trained on five others"],
    ),
}


@pytest.fixture
def figure(plot_transfer):
    (figure,) = plot_transfer.figures
    return figure


def test_both_starts_are_curves_and_their_seeds_points(figure, transfer):
    for axes, results in zip(
        figure.axes, transfer.module.transfers.values(), strict=True
    ):
        lines = axes.get_lines()
        assert len(lines) == 2 * (1 + 3)
        for number, (curve, *seeds) in enumerate((lines[:4], lines[4:])):
            assert list(curve.get_xdata()) == [30, 100, 300, 1000]
            mean = results[:, :, number].mean(axis=0)
            assert np.allclose(curve.get_ydata(), mean)
            for seed, points in zip(results[:, :, number], seeds, strict=True):
                assert np.allclose(points.get_ydata(), seed)
        assert axes.get_xscale() == "log"
        assert list(axes.get_xticks()) == [30, 100, 300, 1000]
        # Told apart without their colours.
        assert (lines[0].get_linestyle(), lines[4].get_linestyle()) == ("--", "-")


def test_the_words_are_the_languages(figure, language):
    left, right = figure.axes
    assert left.get_xlabel() == right.get_xlabel()
    names = [text.get_text() for text in left.get_legend().get_texts()]
    assert (
        left.get_title(),
        right.get_title(),
        left.get_ylabel(),
        right.get_xlabel(),
        names,
    ) == WORDS[language]
