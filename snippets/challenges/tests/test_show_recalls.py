def test_each_category_has_its_row(show_recalls, category_recalls, class_names):
    rows = show_recalls.printed.splitlines()[2:]
    shown = category_recalls.module
    for category, row in enumerate(rows):
        name = class_names.module.class_names[category]
        low, high = (
            100 * shown.low_of_rare[category],
            100 * shown.high_of_rare[category],
        )
        plenty, rare = shown.mean_of_plenty[category], shown.mean_of_rare[category]
        assert row.removeprefix(name).split() == [
            f"{100 * plenty:.0f}",
            f"{100 * rare:.0f}",
            f"({low:.0f}–{high:.0f})",
        ]
    assert len(rows) == 10


def test_the_table_fits_a_phone(show_recalls):
    assert max(map(len, show_recalls.printed.splitlines())) <= 38
