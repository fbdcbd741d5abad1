"""The one reader of Markdown: prose, and all that is not."""

import pytest

from page.reader import included, pieces, prose, rewrite


def found(text):
    return [(piece.kind, piece.text, piece.line) for piece in pieces(text)]


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        ("---\ntitle: T\n---\n", "front", 1),
        ("```\n{{ a }} $x$\n```", "fence", 1),
        ("~~~ python\n```\n~~~", "fence", 1),
        ("````\n```\n````", "fence", 1),
        ("    ```{ .text }\n    $x$\n    ```", "fence", 1),
        ("$$\n{{ a }}\n$$", "display", 1),
        ("`{{ a }}`", "code", 1),
        ("``a ` {{ b }}``", "code", 1),
        (r"$\frac{{a}}{b}$", "formula", 1),
        ("{{ a/b.c | percent 1 }}", "token", 1),
        ("![What it shows](figures/a/b-1.svg)", "figure", 1),
        ("![What it\nshows](../figures/a/b-1.svg)", "figure", 1),
    ],
)
def test_a_piece_is_told_from_prose(text, kind, line):
    assert found(text) == [(kind, text, line)]
    if kind != "front":
        assert found(f"One.\n\n{text}\n\nTwo.") == [(kind, text, line + 2)]


@pytest.mark.parametrize(
    "text",
    [
        "5 $ and 6 $",
        "a { b } c, {#id}, {: .class }",
        r"\`not code\`",
        "[reference][a]",
        "one --- two",
        "a stray ` here\n\nand another ` there",
        "$5\n\nand 6$",
    ],
)
def test_other_prose_has_no_pieces(text):
    assert [kind for kind, *_ in found(text) if kind != "escape"] == []


def test_pieces_stand_beside_each_other():
    text = "`a` $b$ {{ c.d }} [e](f.md)\n\n```\ng\n```\n\n`h`"
    kinds = ["code", "formula", "token", "link", "fence", "code"]
    assert [kind for kind, *_ in found(text)] == kinds


def test_a_fence_says_which_files_it_includes():
    text = '    ```python\n    --8<-- "a/b.py:block"\n    x = 1\n    --8<-- "a/b.txt"\n'
    (fence,) = pieces(text + "    ```")
    files = [(include["file"], include["section"]) for include in included(fence)]
    assert files == [("a/b.py", "block"), ("a/b.txt", None)]


def test_prose_is_left_when_all_else_is_gone():
    text = "---\na: b\n---\n# T\n\n`c` and $d$\n\n```\ne\n```\n\n{{ f.g }}"
    assert prose(text) == "# T\n\nx and x\n\nx\n\n{{ f.g }}"


def test_only_the_kinds_that_have_a_writer_are_rewritten():
    text = "[a](b.md) `[c](d.md)` $e$"
    assert rewrite(text, link=lambda piece: "](z)") == "[a](z) `[c](d.md)` $e$"
