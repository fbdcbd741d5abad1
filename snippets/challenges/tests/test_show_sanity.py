import re


def numbers(line):
    return [float(n.replace(",", ".")) for n in re.findall(r"\d[.,]\d\d", line)]


def test_each_cell_has_the_mean_and_the_extremes_of_four_networks(show_sanity, sanity):
    title, head, *rows = show_sanity.printed.splitlines()
    assert all(len(line) <= 76 for line in (title, head, *rows))
    table = sanity.module.unsigned.mean(axis=-1)
    for row, kinds in zip(rows, table, strict=True):
        expected = [
            round(value, 2)
            for four in kinds
            for value in (four.mean(), four.min(), four.max())
        ]
        assert numbers(row) == [abs(value) for value in expected]


def test_numbers_are_in_the_pages_language(show_sanity, language):
    mark = {"fr": ",", "en": "."}[language]
    assert set(re.findall(r"\d([.,])\d", show_sanity.printed)) == {mark}
