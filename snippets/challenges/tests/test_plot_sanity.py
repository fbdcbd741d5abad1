import numpy as np
import pytest

WORDS = {
    "fr": (
        ["autre graine", "sortie au hasard", "tout au hasard"],
        ["gradient", "carré noir", "carré noir,\nsur le vêtement", "carré gris"],
        "corrélation des rangs en valeur absolue",
        ["0", "0,5", "1"],
    ),
    "en": (
        ["another seed", "random output", "all random"],
        ["gradient", "black patch", "black patch,\non the garment", "grey patch"],
        "rank correlation of absolute values",
        ["0", "0.5", "1"],
    ),
}


@pytest.fixture
def figure(plot_sanity):
    (figure,) = plot_sanity.figures
    return figure


def test_each_network_has_its_place(figure, sanity):
    (panel,) = figure.axes
    kinds = panel.lines[:3]
    table = sanity.module.agreement.mean(axis=-1)
    for kind, points in enumerate(kinds):
        assert points.get_xdata().tolist() == table[:, kind].ravel().tolist()
        rows = [round(y) for y in points.get_ydata()]
        assert rows == np.repeat(range(4), 4).tolist()
    assert len({points.get_marker() for points in kinds}) == 3


def test_all_is_named(figure, language):
    (panel,) = figure.axes
    kinds, methods, axis, ticks = WORDS[language]
    assert [points.get_label() for points in panel.lines[:3]] == kinds
    words = {text.get_position()[1]: text.get_text() for text in panel.texts}
    assert words == dict(enumerate(methods))
    assert panel.get_xlabel() == axis
    assert [tick.get_text() for tick in panel.get_xticklabels()] == ticks
