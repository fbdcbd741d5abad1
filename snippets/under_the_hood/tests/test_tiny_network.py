import numpy as np
import pytest


def test_a_step_mends_the_answer(tiny_network, forward):
    block = tiny_network.module
    _, before = forward.module.forward(block.tiny_input, block.tiny)
    _, after = forward.module.forward(block.tiny_input, block.moved)
    assert before.argmax() != block.tiny_label[0]
    assert after.argmax() == block.tiny_label[0]
    # What the descriptions of the pictures say.
    assert before[0, 0] / before[0, 1] == pytest.approx(2, abs=0.2)
    ratio = np.log(after[0, 1]) / np.log(before[0, 1])
    assert ratio == pytest.approx(0.5, abs=0.1)


def test_what_is_printed_is_what_was_computed(tiny_network):
    *slopes, before, after = tiny_network.printed.splitlines()
    found = tiny_network.module.tiny_gradients
    assert slopes == [str(slope.round(2).tolist()) for slope in found]
    assert before == "[[0.66, 0.34]] 1.09"
    assert after == "[[0.43, 0.57]] 0.56"


@pytest.fixture
def pictures(draw_tiny_network):
    return [
        [text.get_text() for text in figure.gca().texts]
        for figure in draw_tiny_network.figures
    ]


def numbers(texts):
    return [text for text in texts if not text.startswith("$")]


def test_the_pictures_go_forward_backward_and_forward(pictures, tiny_network):
    forward, backward, again = pictures
    block = tiny_network.module
    assert numbers(forward)[:6] == ["0.50", "1.00", "1.00", "0.65", "0.66", "0.34"]
    for texts, (first, _, second, _) in [
        (forward, block.tiny),
        (backward, block.tiny_gradients),
        (again, block.moved),
    ]:
        edges = [f"{value:.2f}" for part in (first, second) for value in part.flat]
        assert numbers(texts)[6:] == edges
    assert [texts[-1] for texts in pictures] == [
        "$L$ = 1.09",
        "$L$ = 1.09",
        "$L$ = 0.56",
    ]


def test_slopes_stand_where_they_belong(pictures, tiny_network):
    block = tiny_network.module
    _, d_hidden, _, d_logits = block.tiny_gradients
    # A bias has the slope of its sum.
    assert numbers(pictures[1])[2:4] == [f"{value:.2f}" for value in d_hidden]
    assert numbers(pictures[1])[4:6] == [f"{value:.2f}" for value in d_logits]
    assert d_hidden[0] > 0 > d_hidden[1]
    assert d_logits[0] == -d_logits[1]
