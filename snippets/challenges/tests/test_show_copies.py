from snippets.challenges.tests.test_show_by_count import numbers


def test_each_row_says_how_near_how_many_and_who_recognises_them(
    show_copies, judge_copies, language
):
    *heads, one, two, three, four, rest = show_copies.printed.splitlines()
    assert len(heads) == 2
    for line, ((low, high), count, *shares) in zip(
        (one, two, three, four, rest), judge_copies.module.near_rows, strict=True
    ):
        expected = [100 * low, 100 * high, count, *(100 * part for part in shares)]
        found = numbers(line, language)
        assert found == [round(value, 1) for value in expected]
