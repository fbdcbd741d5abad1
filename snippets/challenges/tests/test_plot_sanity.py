import pytest

WORDS = {
    "fr": (
        ["autre graine", "sortie au hasard", "tout au hasard"],
        ["avec leurs signes", "sans"],
        "corrélation des rangs",
    ),
    "en": (
        ["another seed", "random output", "all random"],
        ["with their signs", "without"],
        "rank correlation",
    ),
}


@pytest.fixture
def panels(plot_sanity):
    (figure,) = plot_sanity.figures
    return figure.axes


def test_each_mean_has_its_place_and_its_number(panels, sanity):
    tables = (sanity.module.signed, sanity.module.unsigned)
    for panel, table in zip(panels, tables, strict=True):
        drawn = panel.lines[:2]
        names = ["gradient", "occlusion"]
        for line, row, name in zip(drawn, table, names, strict=True):
            assert line.get_label() == name
            assert line.get_xdata().tolist() == row.tolist()
            assert [round(y) for y in line.get_ydata()] == [0, 1, 2]
        assert drawn[0].get_marker() != drawn[1].get_marker()
        numbers = [text.get_text() for text in panel.texts][:6]
        assert numbers == [f"{value:.2f}" for value in table.ravel()]


def test_networks_panels_and_axes_are_named(panels, language):
    names, titles, axis = WORDS[language]
    words = {round(t.get_position()[1]): t.get_text() for t in panels[0].texts[6:]}
    assert words == dict(enumerate(names))
    assert [panel.get_title() for panel in panels] == titles
    assert [panel.get_xlabel() for panel in panels] == [axis, axis]
