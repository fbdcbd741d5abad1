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


def test_the_greatest_rate_is_the_last_one_that_arrives(greatest_rate, descent, lowest):
    block, descend = greatest_rate.module, descent.module.descend
    assert block.nearly == pytest.approx(lowest + 0.001)
    place = block.rates.index(block.greatest)
    near, next_one = block.rates[place : place + 2]
    assert next_one < 1.05 * near

    def ends(rate, steps):
        return descent.module.line_loss(*descend(rate, steps)[-1])

    steps = block.needed[near]
    assert ends(near, steps) < block.nearly <= ends(near, steps - 1)
    assert ends(next_one, 300) > ends(next_one, 0)
    # The limit, by the curvature: 2 divided by the largest second derivative.
    xs = descent.module.given
    curvature = 2 * np.array([[(xs**2).mean(), xs.mean()], [xs.mean(), 1]])
    assert near < 2 / np.linalg.eigvalsh(curvature).max() < next_one


def test_the_greatest_rate_is_not_the_quickest(greatest_rate):
    block = greatest_rate.module
    assert min(block.needed.values()) == block.needed[block.quickest]
    assert block.slowness > 5
    assert min(block.rates) < min(block.arriving)


def test_the_ball_gets_the_numbers_of_the_descent(greatest_rate, descent):
    block, source = greatest_rate.module, descent.module
    assert (block.xs, block.rs) == (source.given.tolist(), source.wanted.tolist())
    assert all(tuple(block.start) == places[0] for places in source.paths.values())
    assert block.tried == [*source.paths]
    # What a page is given of the dial is all of each rate.
    assert [float(f"{rate:.5f}") for rate in block.rates] == block.rates
