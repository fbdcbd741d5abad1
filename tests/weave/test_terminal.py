import pytest

from weave.terminal import as_shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("plain\n", "plain\n"),
        ("no end", "no end\n"),
        ("two\nlines\n\n", "two\nlines\n"),
        ("10%\r100%\n", "100%\n"),
        ("abc\b\b\bxyz\n", "xyz\n"),
        ("\x1b[1m3/3\x1b[0m \x1b[32m━━━\x1b[0m\n", "3/3 ━━━\n"),
        ("long line\r\x1b[Kshort\n", "short\n"),
        ("trailing   \n", "trailing\n"),
        ("é ✓ ┃\n", "é ✓ ┃\n"),
        ("name\tvalue\n", "name    value\n"),
        ("✅ ok 猫猫猫\nnext\n", "✅ ok 猫猫猫\nnext\n"),
        ("x" * 500 + "\n", "x" * 500 + "\n"),
    ],
)
def test_it_shows_what_a_terminal_shows_in_the_end(written, shown):
    assert as_shown(written) == shown
