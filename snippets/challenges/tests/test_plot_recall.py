import numpy as np
import pytest

WORDS = {
    "fr": (["avant", "images retirées", "repondération"], "rappel"),
    "en": (["before", "starved", "re-weighted"], "recall"),
}


@pytest.fixture
def axes(plot_recall):
    (figure,) = plot_recall.figures
    (axes,) = figure.axes
    return axes


def test_each_category_has_its_three_means_and_their_spread(
    axes, recall_before, recall_starved, recall_reweighted
):
    recalls = (
        recall_before.module.recall_before,
        recall_starved.module.recall_starved,
        recall_reweighted.module.recall_reweighted,
    )
    means, spreads = axes.lines, axes.collections
    for shares, line, spread in zip(recalls, means, spreads, strict=True):
        assert line.get_xdata() == pytest.approx(shares.mean(axis=0))
        assert np.rint(line.get_ydata()).tolist() == list(range(10))
        ends = np.array([segment[:, 0] for segment in spread.get_segments()])
        expected = np.column_stack([shares.min(axis=0), shares.max(axis=0)])
        assert ends == pytest.approx(expected)
    # Told apart without their colours.
    assert len({line.get_marker() for line in means}) == 3


def test_the_starved_category_stands_out(axes, starve):
    (band,) = axes.patches
    middle = band.get_y() + band.get_height() / 2
    assert middle == starve.module.starved


def test_all_is_named(axes, class_names, language):
    names, axis = WORDS[language]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == names
    ticks = [label.get_text() for label in axes.get_yticklabels()]
    assert ticks == class_names.module.class_names
    assert axes.get_xlabel() == axis
