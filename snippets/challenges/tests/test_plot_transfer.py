import numpy as np
import pytest

WORDS = {
    "fr": ("vêtements au milieu", "vêtements n’importe où", "points", 3),
    "en": ("garments in the middle", "garments anywhere", "points", 3),
}


@pytest.fixture
def figure(plot_transfer):
    (figure,) = plot_transfer.figures
    return figure


def test_gains_are_means_with_their_spread(figure, transfer_gains):
    gains = transfer_gains.module
    expected = (
        gains.middle_gains,
        [*gains.anywhere_gains, gains.control_gains[1]],
    )
    for axes, curves in zip(figure.axes, expected, strict=True):
        zero, *lines = axes.get_lines()
        assert set(zero.get_ydata()) == {0}
        for line, spread, points in zip(lines, axes.collections, curves, strict=True):
            assert line.get_ydata() == pytest.approx(points.mean(axis=0))
            ends = np.array([segment[:, 1] for segment in spread.get_segments()])
            assert ends == pytest.approx(
                np.column_stack([points.min(axis=0), points.max(axis=0)])
            )
        # Told apart without their colours.
        assert len({line.get_marker() for line in lines}) == len(lines)


def test_the_words_are_the_languages(figure, language):
    top, bottom = figure.axes
    middle, anywhere, points, curves = WORDS[language]
    assert (top.get_title(), bottom.get_title()) == (middle, anywhere)
    assert points in figure.get_suptitle()
    assert len(bottom.get_legend().get_texts()) == curves
    ticks = [text.get_text() for text in bottom.get_xticklabels()]
    assert [tick.replace(" ", "") for tick in ticks] == ["30", "100", "300", "1000"]
