"""Two figures of the same kind: of starved categories, and of starved groups."""

import numpy as np
import pytest

WORDS = {"fr": ["rappel (%)", "précision (%)"], "en": ["recall (%)", "precision (%)"]}


def assert_shown(panel, all_marks):
    """In a panel stand means, in percent, and their extremes over three seeds."""
    lines = [line for line in panel.lines if line.get_marker() != "None"]
    for marks, line, spread in zip(all_marks, lines, panel.collections, strict=True):
        assert np.ma.allclose(line.get_xdata(), 100 * marks.mean(axis=0))
        assert np.rint(line.get_ydata()).tolist() == list(range(10))
        # Where no network ever named a category, its precision has no line.
        ends = [segment[:, 0] for segment in spread.get_segments() if segment.ndim == 2]
        known = ~np.ma.getmaskarray(marks.mean(axis=0))
        expected = np.column_stack([marks.min(axis=0), marks.max(axis=0)])
        assert np.array(ends) == pytest.approx(100 * expected[known])
    # Told apart without their colours.
    assert len({line.get_marker() for line in lines}) == len(lines)


def test_recall_and_precision_stand_side_by_side(
    plot_starved, starved_marks, judge_starved
):
    (figure,) = plot_starved.figures
    ways = [
        starved_marks.module.mark_each(getattr(judge_starved.module, f"answers_{way}"))
        for way in ("balanced", "starved", "corrected", "reweighted")
    ]
    for measure, panel in enumerate(figure.axes):
        assert_shown(panel, [marks[..., measure] for marks in ways])


def test_dark_and_light_garments_stand_side_by_side(plot_groups, judge_groups):
    (figure,) = plot_groups.figures
    shown = judge_groups.module
    ways = (shown.groups_balanced, shown.groups_starved, shown.groups_reweighted)
    for group, panel in enumerate(figure.axes):
        assert_shown(panel, [marks[..., group] for marks in ways])


def test_all_is_named(plot_starved, plot_groups, class_names, language):
    for block, count in ((plot_starved, 4), (plot_groups, 3)):
        (figure,) = block.figures
        (legend,) = figure.legends
        assert len({text.get_text() for text in legend.get_texts()}) == count
        ticks = [label.get_text() for label in figure.axes[0].get_yticklabels()]
        assert ticks == class_names.module.class_names
    labels = [panel.get_xlabel() for panel in plot_starved.figures[0].axes]
    assert labels == WORDS[language]
