import re

import numpy as np


def test_each_network_has_its_row(show_calibration, temperature, calibration_errors):
    *_, one, two, three, four, five = show_calibration.printed.splitlines()
    shown, errors = temperature.module, calibration_errors.module
    for number, row in enumerate((one, two, three, four, five)):
        found = re.findall(r"\d+[.,]\d+", row)
        floors = errors.floors[number]
        percents = [*errors.errors[number], floors.mean(), np.quantile(floors, 0.95)]
        assert [value.replace(",", ".") for value in found] == [
            f"{shown.naive_temperatures[number]:.2f}",
            f"{shown.temperatures[number]:.2f}",
            *(f"{100 * value:.1f}" for value in percents),
        ]
        assert row.split()[0] == str(number + 1)


def test_the_table_is_narrow(show_calibration):
    assert max(map(len, show_calibration.printed.splitlines())) <= 80
