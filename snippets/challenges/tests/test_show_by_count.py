import re


def numbers(line, language):
    """The numbers of a line, in the notation of its language."""
    mark = {"fr": ",", "en": r"\."}[language]
    found = re.findall(rf"\d+(?:{mark}\d+)?", line)
    return [float(number.replace(",", ".")) for number in found]


def test_each_row_has_count_accuracies_and_price(
    show_by_count, by_count, label_prices, language
):
    *heads, first, second, third, fourth, fifth, last = (
        show_by_count.printed.splitlines()
    )
    assert len(heads) == 2
    rows = [numbers(row, language) for row in (first, second, third, fourth, fifth)]
    rows.append(numbers(last, language))
    for row, count, found in zip(
        rows, by_count.module.image_counts, by_count.module.by_count, strict=True
    ):
        mean = sum(found) / 3
        shown = [100 * mean, 100 * min(found), 100 * max(found)]
        assert row[:4] == [count, *(round(value, 1) for value in shown)]
    assert len(rows[0]) == 4
    prices = [row[4] for row in rows[1:]]
    assert prices == [round(price) for price in label_prices.module.label_prices]
