from snippets.challenges.tests.test_show_by_count import numbers


def test_each_row_has_price_accuracies_and_a_star_on_the_front(
    show_shapes, front, shapes, language
):
    rows = show_shapes.printed.splitlines()[2:]
    found = front.module
    for place, (row, hidden) in enumerate(zip(rows, shapes.module.shapes, strict=True)):
        assert row.startswith(str(hidden))
        valid, test = (
            100 * part[place] for part in (found.valid_quality, found.test_quality)
        )
        values = [valid.mean(), valid.min(), valid.max(), test.mean()]
        assert numbers(row[12:], language) == [
            shapes.module.prices[place],
            *(round(float(value), 1) for value in values),
        ]
        assert row.endswith("*") == (place in found.front)
