from snippets.challenges.tests.test_show_by_count import numbers


def test_each_row_has_bits_bytes_and_three_ways(show_bits, by_bits, language):
    *_, eight, six, four, three, two = show_bits.printed.splitlines()
    for line, (bits, ways) in zip(
        (eight, six, four, three, two), by_bits.module.by_bits.items(), strict=True
    ):
        cells = [
            value
            for way in ways
            for value in (round(100 * way.mean(), 1), round(100 * way.min()))
        ]
        assert numbers(line, language) == [bits, bits * 101_632 // 8, *cells]
