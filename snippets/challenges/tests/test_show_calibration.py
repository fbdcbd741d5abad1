import re


def test_each_network_has_its_row(show_calibration, temperature, calibration_errors):
    *_, one, two, three, four, five, chance = show_calibration.printed.splitlines()
    shown, errors = temperature.module, calibration_errors.module
    for number, row in enumerate((one, two, three, four, five)):
        found = re.findall(r"\d+[.,]\d+", row)
        assert [value.replace(",", ".") for value in found] == [
            f"{shown.naive_temperatures[number]:.2f}",
            f"{shown.temperatures[number]:.2f}",
            *(f"{100 * value:.1f}" for value in errors.errors[number]),
        ]
        assert row.split()[0] == str(number + 1)
    (left,) = re.findall(r"\d+[.,]\d+", chance)
    assert left.replace(",", ".") == f"{100 * errors.floors.mean():.1f}"


def test_the_table_is_narrow(show_calibration):
    assert max(map(len, show_calibration.printed.splitlines())) <= 44
