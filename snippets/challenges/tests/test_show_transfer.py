import re

import numpy as np
import pytest

TITLES = {
    "fr": ("exactitude", "moyenne de cinq", "images à apprendre"),
    "en": ("accuracy", "mean of five", "images to learn from"),
}


def test_each_row_has_the_means_of_a_start(
    show_transfer,
    transfer_middle,
    transfer_untrained,
    transfer_control,
    transfer_anywhere,
):
    rows = re.findall(r"^(  .*?)((?: +\d+ ?%){4})$", show_transfer.printed, re.M)
    middle = transfer_middle.module
    expected = [
        *middle.middle_random,
        *middle.middle_pretrained,
        *transfer_untrained.module.anywhere_random,
        *transfer_anywhere.module.anywhere_pretrained,
        *transfer_control.module.anywhere_control,
    ]
    for (_, cells), found in zip(rows, expected, strict=True):
        percents = [int(cell) for cell in re.findall(r"\d+", cells)]
        assert percents == pytest.approx(100 * np.mean(found, axis=0), abs=0.501)


def test_the_table_explains_itself(show_transfer, language):
    title, numbers, *_ = show_transfer.printed.splitlines()
    what, how, images = TITLES[language]
    assert what in title.lower()
    assert how in title
    assert numbers.startswith(images)
    assert re.sub(r"(?<=1) (?=000)", "", numbers).split()[-4:] == [
        "30",
        "100",
        "300",
        "1000",
    ]


def test_numbers_stand_below_each_other(show_transfer):
    lines = show_transfer.printed.splitlines()
    ends = {len(line) for line in lines if "%" in line}
    assert len(ends) == 1
    assert abs(len(lines[1]) - ends.pop()) <= 2
