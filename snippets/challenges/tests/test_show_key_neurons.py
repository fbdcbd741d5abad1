import re

import numpy as np


def test_each_row_has_the_mean_and_the_extremes_of_five(show_key_neurons, key_neurons):
    rows = [
        re.findall(r"-?\d+[.,]\d", line)
        for line in show_key_neurons.printed.splitlines()
    ]
    lost = key_neurons.module.lost
    # Of one neuron, alone and together are the same.
    expected = [*lost[:2], *lost[3:]]
    for row, values in zip(filter(None, rows), expected, strict=True):
        three = (np.mean(values), min(values), max(values))
        assert [value.replace(",", ".") for value in row] == [
            f"{value:.1f}" for value in three
        ]
