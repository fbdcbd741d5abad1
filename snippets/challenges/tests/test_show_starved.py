"""Tables in percent, of starved categories, of starved groups, and of silence."""

import re

import numpy as np
import pytest

WORDS = {
    "fr": (["rappel", "précision", "exactitude"], ["foncées", "claires", "exactitude"]),
    "en": (["recall", "precision", "accuracy"], ["dark", "light", "accuracy"]),
}


def percents(line):
    return [int(cell) for cell in re.findall(r"(\d+) ?%", line)]


def test_each_way_to_train_has_its_row(show_starved, starved_marks, language):
    _, head, *rows = show_starved.printed.splitlines()
    assert head.split() == WORDS[language][0]
    ways = ("balanced", "starved", "corrected", "reweighted")
    for row, way in zip(rows, ways, strict=True):
        marks = getattr(starved_marks.module, f"marks_{way}")
        assert percents(row) == pytest.approx(100 * np.array(marks), abs=0.501)


def test_each_group_has_its_column(show_groups, judge_groups, language):
    _, head, *rows = show_groups.printed.splitlines()
    assert head.split() == WORDS[language][1]
    for row, way in zip(rows, ("balanced", "starved", "reweighted"), strict=True):
        means = getattr(judge_groups.module, f"means_{way}")
        assert percents(row) == pytest.approx(100 * means, abs=0.501)


def test_silence_is_shown_by_threshold_and_by_category(
    show_only_when_sure, only_when_sure, class_names
):
    lines = show_only_when_sure.printed.splitlines()
    asked, categories = lines[1:6], lines[7:]
    for line, threshold in zip(asked, (0, 50, 70, 90, 99), strict=True):
        _, answered, right = only_when_sure.module.answer_if_sure(threshold / 100)
        assert percents(line) == pytest.approx(
            [threshold, 100 * answered, 100 * right], abs=0.501
        )
    for line, name, shares in zip(
        categories,
        class_names.module.class_names,
        only_when_sure.module.by_category,
        strict=True,
    ):
        assert line.startswith(name)
        assert percents(line) == pytest.approx(100 * shares, abs=0.501)
