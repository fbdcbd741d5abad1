import numpy as np
import pytest

WORDS = {
    "fr": (["avant", "après"], "exactitude", "images", "confiance"),
    "en": (["before", "after"], "accuracy", "images", "confidence"),
}


@pytest.fixture
def panels(plot_reliability):
    (figure,) = plot_reliability.figures
    return figure.axes


@pytest.fixture
def both(reliability, temperature, softmax):
    """What the bins hold, before and after."""
    shown = reliability.module
    scores = (softmax.module.softmax(shown.judged_logits), temperature.module.tempered)
    return [shown.reliability(part, shown.judged_labels) for part in scores]


def test_each_bin_with_enough_images_has_its_point(panels, both):
    diagonal, *lines = panels[0].lines
    assert np.array_equal(diagonal.get_xdata(), diagonal.get_ydata())
    for line, (counts, confidences, accuracies) in zip(lines, both, strict=True):
        assert np.array_equal(line.get_xdata(), confidences[counts >= 20])
        assert np.array_equal(line.get_ydata(), accuracies[counts >= 20])
        (low, high), some = panels[0].get_xlim(), counts >= 20
        assert (confidences[some] > low).all()
        assert (confidences[some] < high).all()
    assert len({(line.get_marker(), line.get_linestyle()) for line in lines}) == 2


def test_each_bin_has_its_count(panels, both):
    heights = [bar.get_height() for bar in panels[1].patches]
    assert heights == [count for counts, *_ in both for count in counts]
    assert sum(heights) == 2 * 5000


def test_all_is_named(panels, language):
    names, top, bottom, axis = WORDS[language]
    assert [text.get_text() for text in panels[0].get_legend().get_texts()] == names
    assert [panel.get_ylabel() for panel in panels] == [top, bottom]
    assert panels[1].get_xlabel() == axis
