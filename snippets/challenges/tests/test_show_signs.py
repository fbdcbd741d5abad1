import re


def test_each_cell_has_the_mean_and_the_mean_of_absolute_values(show_signs, sanity):
    _, _, *rows = show_signs.printed.splitlines()
    for row, kinds in zip(rows, sanity.module.signed, strict=True):
        found = re.findall(r"-?\d[.,]\d\d", row)
        expected = [
            f"{value:.2f}"
            for values in kinds
            for value in (values.mean(), abs(values).mean())
        ]
        assert [number.replace(",", ".") for number in found] == expected
