"""The tiny network in plain Python, against NumPy's; what the page says of it."""

import copy
from pathlib import Path

import numpy as np
import pytest


def test_the_way_out_is_that_of_numpy(tiny_way_out, tiny_network, forward):
    lists, tiny = tiny_way_out.module.tiny_lists, tiny_network.module.tiny
    assert all(np.array_equal(one, other) for one, other in zip(lists, tiny, strict=1))
    inputs = tiny_network.module.tiny_input
    hidden, scores = forward.module.forward(inputs, tiny)
    own = tiny_way_out.module.way_out(inputs[0].tolist(), lists)
    assert own[0] == pytest.approx(hidden[0])
    assert own[1] == pytest.approx(scores[0])
    assert tiny_way_out.printed == "h: 1.00 0.65\np: 0.66 0.34\nL: 1.09\n"


def test_a_sum_of_zero_or_less_does_not_pass(tiny_way_out):
    hidden, _ = tiny_way_out.module.way_out([-1, 0], tiny_way_out.module.tiny_lists)
    assert hidden == [0, 0.6]


def test_by_how_much_the_last_bias_must_rise(tiny_way_out):
    block = tiny_way_out.module
    hidden, _ = block.way_out([0.5, 1.0], block.tiny_lists)
    logits = block.weighted_sums(hidden, *block.tiny_lists[2:])
    assert logits == pytest.approx([0.47, -0.205])

    def confidences(last):
        lists = copy.deepcopy(block.tiny_lists)
        lists[3][1] = last
        return block.way_out([0.5, 1.0], lists)[1]

    assert confidences(0.674)[1] < 0.5 < confidences(0.676)[1]
    assert [round(p, 3) for p in confidences(0.68)] == [0.499, 0.501]


def test_the_way_back_is_that_of_numpy(tiny_way_back, tiny_way_out, tiny_gradients):
    lists = tiny_way_out.module.tiny_lists
    found = tiny_way_back.module.way_back([0.5, 1.0], 1, lists)
    expected = tiny_gradients.module.tiny_gradients
    for slopes, by_numpy in zip(found, expected, strict=True):
        assert slopes == pytest.approx(by_numpy)
    printed = [float(text) for text in tiny_way_back.printed.split()]
    flat = np.concatenate([part.ravel() for part in expected])
    assert printed == pytest.approx(flat, abs=0.0051)


def test_a_silent_neuron_sends_no_slope_back(tiny_way_back, tiny_way_out):
    block, lists = tiny_way_back.module, tiny_way_out.module.tiny_lists
    d_w1, d_b1, d_w2, _ = block.way_back([-1, 0], 1, lists)
    assert d_b1[0] == d_w1[0][0] == 0 == d_w2[0][0]
    assert d_b1[1] != 0


def test_an_input_of_zero_makes_the_first_row_vanish(tiny_way_back, tiny_way_out):
    block, lists = tiny_way_back.module, tiny_way_out.module.tiny_lists
    first, *others = block.rows_of(block.way_back([0, 1.0], 1, lists))
    assert first == [0, 0]
    assert all(slope for row in others for slope in row)
    before = block.rows_of(block.way_back([0.5, 1.0], 1, lists))
    assert others != before[1:]


def lines(printed):
    return [[float(text) for text in line.split()] for line in printed.splitlines()]


def test_four_points_are_learnt_the_third_one_last(four_points):
    rows = lines(four_points.printed)
    assert [row[0] for row in rows] == [0, 20, 40, 60, 80, 100]
    assert rows[0][1] > 0.7
    assert rows[-1][1] < 0.05

    def wrong(row):
        wanted = [0, 1, 1, 0]
        return [abs(p - w) > 0.45 for p, w in zip(row[2:], wanted, strict=True)]

    assert wrong(rows[1]) == [False, False, True, False]
    assert not any(any(wrong(row)) for row in rows[2:])


def test_with_the_old_weight_two_points_stay_the_same(four_points, capsys):
    source = Path(four_points.module.__file__).read_text(encoding="utf-8")
    changed = source.replace("[-0.5, 0.8]", "[0.5, 0.8]")
    changed = changed.replace("range(101)", "range(2001)")
    assert changed.count("2001") == changed.count("[0.5, 0.8]") == 1
    names = {}
    exec(changed, names)
    for row in lines(capsys.readouterr().out)[4:]:
        assert row[1] == pytest.approx(0.35, abs=0.006)
        assert row[2] == row[4] == pytest.approx(0.5, abs=0.04)
    learner = names["learner"]
    for inputs in ([0, 0], [1, 0]):
        hidden, _ = names["way_out"](inputs, learner)
        assert hidden == [0, 0]
