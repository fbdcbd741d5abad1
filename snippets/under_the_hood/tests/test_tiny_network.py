import numpy as np
import pytest


def numbers_of(text):
    """A number as the pictures write it, as Python does."""
    return text.replace(",", ".").replace("−", "-")


def test_a_step_mends_the_answer(tiny_network, tiny_step, forward):
    block, moved = tiny_network.module, tiny_step.module.moved
    _, before = forward.module.forward(block.tiny_input, block.tiny)
    _, after = forward.module.forward(block.tiny_input, moved)
    assert before.argmax() != block.tiny_label[0]
    assert after.argmax() == block.tiny_label[0]
    # What the descriptions of the pictures say.
    assert before[0, 0] / before[0, 1] == pytest.approx(2, abs=0.2)
    ratio = np.log(after[0, 1]) / np.log(before[0, 1])
    assert ratio == pytest.approx(0.5, abs=0.1)


def test_a_step_line_by_line_is_that_of_backpropagation(
    tiny_step, tiny_gradients, tiny_network
):
    block, gradients = tiny_step.module, tiny_gradients.module.tiny_gradients
    for found, expected in zip(block.slopes, gradients, strict=True):
        assert np.array_equal(found, expected)
    assert block.loss == tiny_network.module.tiny_loss()
    for new, part, slope in zip(
        block.moved, tiny_network.module.tiny, gradients, strict=True
    ):
        assert new == pytest.approx(part - 0.2 * slope)


def test_a_slope_is_a_rate_of_change(tiny_slopes):
    block = tiny_slopes.module
    part = np.array([[1.0, 2.0], [3.0, -1.0]])
    before = part.copy()
    found = block.slopes_by_differences(lambda: (part**3).sum(), part)
    assert np.allclose(found, 3 * before**2)
    assert np.array_equal(part, before)


def test_trial_and_backpropagation_agree(tiny_gradients, tiny_slopes):
    assert tiny_gradients.printed == "w1 True\nb1 True\nw2 True\nb2 True\n"
    block = tiny_gradients.module
    for slopes, tried in zip(
        block.tiny_gradients, tiny_slopes.module.tiny_slopes, strict=True
    ):
        assert slopes == pytest.approx(tried, abs=1e-8)
        assert slopes.any()


def test_the_slopes_have_the_regularities_to_be_found(
    tiny_network, tiny_slopes, forward
):
    block = tiny_network.module
    hidden, scores = forward.module.forward(block.tiny_input, block.tiny)
    _, b1, w2, b2 = tiny_slopes.module.tiny_slopes
    assert (hidden > 0).all()
    assert b2 == pytest.approx(scores[0] - [0, 1], abs=1e-8)
    assert w2 == pytest.approx(np.outer(hidden, b2), abs=1e-8)
    assert b1 == pytest.approx(block.tiny[2] @ b2, abs=1e-8)


@pytest.fixture
def pictures(draw_passes, draw_correction):
    """Of each, its title and its numbers, in the order in which they are drawn."""
    found = []
    for figure in [*draw_passes.figures, *draw_correction.figures]:
        axes = figure.gca()
        texts = [text.get_text() for text in axes.texts]
        found.append((axes.get_title(), [t for t in texts if "$" not in t]))
    return found


def test_the_pictures_go_forward_backward_and_forward(
    pictures, tiny_network, tiny_slopes, tiny_step, language
):
    block = tiny_network.module
    mark = "," if language == "fr" else "."
    for (_, texts), (first, _, second, _) in zip(
        pictures,
        (block.tiny, tiny_slopes.module.tiny_slopes, tiny_step.module.moved),
        strict=True,
    ):
        edges = [f"{value:.2f}" for part in (first, second) for value in part.flat]
        assert [numbers_of(text) for text in texts[6:]] == edges
        assert all(mark in text for text in texts)
    forward = [numbers_of(text) for text in pictures[0][1][:6]]
    assert forward == ["0.50", "1.00", "1.00", "0.65", "0.66", "0.34"]
    losses = [f"$L$ = 1{mark}09", f"$L$ = 1{mark}09", f"$L$ = 0{mark}56"]
    assert [title for title, _ in pictures] == losses


def test_slopes_stand_where_they_belong(pictures, tiny_gradients):
    _, d_hidden, _, d_logits = tiny_gradients.module.tiny_gradients
    drawn = [float(numbers_of(text)) for text in pictures[1][1][:6]]
    # A bias has the slope of its sum.
    assert drawn[2:4] == pytest.approx(d_hidden, abs=0.0051)
    assert drawn[4:6] == pytest.approx(d_logits, abs=0.0051)
    assert d_hidden[0] > 0 > d_hidden[1]
    assert d_logits[0] == -d_logits[1]


def test_what_comes_back_to_the_inputs(pictures, tiny_gradients, tiny_network):
    _, d_hidden, _, _ = tiny_gradients.module.tiny_gradients
    expected = d_hidden @ tiny_network.module.tiny[0].T
    drawn = [float(numbers_of(text)) for text in pictures[1][1][:2]]
    assert drawn == pytest.approx(expected, abs=0.0051)


def test_every_slope_says_of_what_it_is(draw_passes, language):
    _, slopes = draw_passes.figures
    texts = [text.get_text() for text in slopes.gca().texts]
    words = {"fr": "pente de", "en": "slope of"}[language]
    assert [text for text in texts if "$" in text] == [
        f"{words} ${name}$" for name in ("x_1", "x_2", "z_1", "z_2", "a_0", "a_1")
    ]


def test_the_steps_of_the_page_start_from_the_network(
    draw_correction, tiny_network, tiny_step
):
    block, numbers = tiny_network.module, draw_correction.module.numbers
    w1, b1, w2, b2 = np.split(np.array(numbers[:12]), [4, 6, 10])
    parts = (w1.reshape(2, 2), b1, w2.reshape(2, 2), b2)
    for found, expected in zip(parts, block.tiny, strict=True):
        assert np.array_equal(found, expected)
    *inputs, label, rate = numbers[12:]
    assert inputs == block.tiny_input[0].tolist()
    assert (label, rate) == (block.tiny_label[0], tiny_step.module.tiny_rate)
