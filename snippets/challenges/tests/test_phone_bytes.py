from snippets.challenges.tests.test_show_by_count import numbers


def test_the_bytes_are_those_on_paper(phone_bytes, language):
    _, *rows = phone_bytes.printed.splitlines()
    found = [numbers(row, language) for row in rows]
    assert found == [[32, 12], [4, 1.5], [4.5, 1.69]]
