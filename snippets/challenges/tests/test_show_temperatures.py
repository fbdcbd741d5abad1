def test_each_temperature_has_its_row(show_temperatures, by_temperature):
    shown = by_temperature.module
    columns = [shown.sureness, shown.rightness, shown.miscalibration]
    expected = [
        [f"{each:.1f}", *(f"{100 * share:.1f}" for share in shares)]
        for each, *shares in zip(shown.tried_temperatures, *columns, strict=True)
    ]
    rows = show_temperatures.printed.splitlines()[2:]
    assert [row.replace(",", ".").split() for row in rows] == expected


def test_the_table_fits_a_phone(show_temperatures):
    assert max(map(len, show_temperatures.printed.splitlines())) <= 38
