import pytest

WORDS = {
    "fr": (
        ["bonnes étiquettes", "un cinquième au sort"],
        ["exactitude sur le test", "étiquettes fausses\nrépétées"],
        "époques",
    ),
    "en": (
        ["right labels", "a fifth drawn by lot"],
        ["test accuracy", "wrong labels\nrepeated"],
        "epochs",
    ),
}


@pytest.fixture
def panels(plot_wrong_labels):
    (figure,) = plot_wrong_labels.figures
    return figure.axes


def test_each_curve_is_a_mean_among_its_seeds(panels, wrong_labels):
    shown = wrong_labels.module
    top, bottom = ([line.get_ydata().tolist() for line in p.lines] for p in panels)
    expected = []
    for table in (shown.well_taught, shown.misled):
        by_seed = table[:, :, 1]
        expected += [*by_seed.tolist(), by_seed.mean(axis=0).tolist()]
    assert top == expected
    repeated = shown.misled[:, :, 2]
    assert bottom == [*repeated.tolist(), repeated.mean(axis=0).tolist()]
    for panel in panels:
        low, high = panel.get_ylim()
        for line in panel.lines:
            assert line.get_xdata().tolist() == list(shown.looks)
            assert low < min(line.get_ydata())
            assert max(line.get_ydata()) < high


def test_all_is_named(panels, language):
    names, labels, axis = WORDS[language]
    assert [text.get_text() for text in panels[0].get_legend().get_texts()] == names
    assert [panel.get_ylabel() for panel in panels] == labels
    assert panels[1].get_xlabel() == axis
