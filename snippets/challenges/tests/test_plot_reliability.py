import numpy as np
import pytest

WORDS = {
    "fr": (
        ["telle quelle", "avec la température", "hasard seul (95\N{NO-BREAK SPACE}%)"],
        ("exactitude", "images", "confiance"),
        ["0,2", "0,4", "0,6", "0,8", "1,0"],
    ),
    "en": (
        ["as it is", "with temperature", "chance alone (95%)"],
        ("accuracy", "images", "confidence"),
        ["0.2", "0.4", "0.6", "0.8", "1.0"],
    ),
}


@pytest.fixture
def panels(plot_reliability):
    (figure,) = plot_reliability.figures
    return figure.axes


@pytest.fixture
def both(reliability, calibration_errors, temperature, train):
    """What the bins of the first network hold, as it is and with its temperature."""
    return [
        reliability.module.reliability(
            *calibration_errors.module.sure_and_right(train.module.trained, value)
        )
        for value in (1, temperature.module.temperatures[0])
    ]


def test_each_bin_with_enough_images_has_its_point(panels, both):
    diagonal, *lines = panels[0].lines
    assert np.array_equal(diagonal.get_xdata(), diagonal.get_ydata())
    for line, (counts, confidences, accuracies) in zip(lines[:2], both, strict=True):
        some = counts >= 20
        assert np.array_equal(line.get_xdata(), confidences[some])
        assert np.array_equal(line.get_ydata(), accuracies[some])
        low, high = panels[0].get_xlim()
        assert (confidences[some] > low).all()
        assert (confidences[some] < high).all()
    assert len({(line.get_marker(), line.get_linestyle()) for line in lines[:2]}) == 2


def test_bars_say_how_far_chance_goes(panels, both):
    counts, confidences, _ = both[1]
    some = counts >= 20
    (bars,) = panels[0].collections
    lengths = [np.ptp(bar[:, 1]) for bar in bars.get_segments()]
    spread = np.sqrt(confidences * (1 - confidences) / np.maximum(counts, 1))[some]
    assert lengths == pytest.approx(2 * 1.96 * spread)


def test_each_bin_has_its_count(panels, both):
    heights = [bar.get_height() for bar in panels[1].patches]
    assert heights == [count for counts, *_ in both for count in counts]
    assert sum(heights) == 2 * 10_000


def test_all_is_named(panels, language):
    names, (top, bottom, axis), ticks = WORDS[language]
    assert [text.get_text() for text in panels[0].get_legend().get_texts()] == names
    assert [panel.get_ylabel() for panel in panels] == [top, bottom]
    assert panels[1].get_xlabel() == axis
    assert [tick.get_text() for tick in panels[0].get_yticklabels()] == ticks
