import numpy as np
import pytest


@pytest.fixture
def lowest(descent):
    """The least loss that a straight line can have, by least squares."""
    block = descent.module
    w, b = np.polyfit(block.given, block.wanted, 1)
    return block.line_loss(w, b)


def losses(descent, rate):
    block = descent.module
    return [block.line_loss(*place) for place in block.paths[rate]]


def test_each_step_goes_against_the_slope(descent):
    block = descent.module
    (w, b), after = block.paths[0.1][:2]
    step = 1e-6
    slopes = [
        (block.line_loss(w + step, b) - block.line_loss(w - step, b)) / 2e-6,
        (block.line_loss(w, b + step) - block.line_loss(w, b - step)) / 2e-6,
    ]
    assert np.allclose(np.subtract(after, (w, b)), -0.1 * np.array(slopes))


def test_small_steps_hardly_move_and_middling_ones_arrive(descent, lowest):
    assert all(len(places) == 16 for places in descent.module.paths.values())
    assert losses(descent, 0.01)[-1] > 0.25 * losses(descent, 0.01)[0]
    assert losses(descent, 0.1)[-1] < 2 * lowest + 0.1
    assert losses(descent, 0.1) == sorted(losses(descent, 0.1), reverse=True)


def test_large_steps_zigzag_and_larger_ones_climb_out(descent):
    ws = [w for w, _ in descent.module.paths[0.28]]
    turns = np.sign(np.diff(ws))
    assert list(turns[:6]) == [1, -1, 1, -1, 1, -1]
    w, b = descent.module.descend(0.35)[-1]
    assert descent.module.line_loss(w, b) > losses(descent, 0.28)[0]


def test_the_paths_are_drawn(plot_descent, descent, language):
    (figure,) = plot_descent.figures
    for panel, (rate, places) in zip(
        figure.axes, descent.module.paths.items(), strict=True
    ):
        title = f"η = {rate}"
        assert panel.get_title() == (
            title.replace(".", ",") if language == "fr" else title
        )
        assert panel.lines[0].get_xydata().tolist() == [list(p) for p in places]
        assert [text.get_text() for text in panel.texts] == ["0", "15"]
        assert panel.texts[0].xy == places[0]
        assert panel.texts[1].xy == places[-1]
