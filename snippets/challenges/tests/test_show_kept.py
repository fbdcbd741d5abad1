def test_each_count_has_its_row(show_kept, by_kept):
    rows = show_kept.printed.splitlines()[2:]
    shown = by_kept.module
    for place, (row, kept) in enumerate(zip(rows, shown.kept_counts, strict=True)):
        low, high = 100 * shown.lowest_kept[place], 100 * shown.highest_kept[place]
        assert row.split() == [
            str(kept),
            f"{100 * shown.mean_kept[place]:.0f}",
            f"({low:.0f}–{high:.0f})",
            f"{100 * shown.kept_accuracies[place]:.0f}",
        ]


def test_the_table_fits_a_phone(show_kept):
    assert max(map(len, show_kept.printed.splitlines())) <= 38
