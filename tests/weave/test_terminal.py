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
        ("✔️ accuracy 88 %", "✔️ accuracy 88 %\n"),
        ("👨‍👩‍👧 ok", "👨‍👩‍👧 ok\n"),
        ("नमस्ते दुनिया", "नमस्ते दुनिया\n"),
        ("e\u0301te\u0301\rE", "Ete\u0301\n"),
        ("日本\rあ", "あ本\n"),
        ("\x1b[38:2::255:0:0mred\x1b[0m", "red\n"),
        ("a\x1b_Gf=100;AAAA\x1b\\b", "ab\n"),
        ("a\x1b]0;title\x07b", "ab\n"),
        ("one\ntwo\x1b[1A!\x1b[1B?", "one!\ntwo ?\n"),
        ("a\x1b[3Cb", "a   b\n"),
    ],
)
def test_it_shows_what_a_terminal_shows_in_the_end(written, shown):
    assert as_shown(written) == shown
