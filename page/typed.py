"""Finds what is typed into a page where a block's code or output would stand."""

import re
from collections.abc import Iterator

from page.reader import INCLUDE, Piece, included, pieces

# The languages of fences, as Pygments calls them.
PYTHON = {"python", "python3", "py", "py3", "pycon", "python-console", "ipython"}
OUTPUT = {"", "text", "output", "pytb", "py3tb"}

# The class that says that nothing was executed for a fence.
MARK = "not-executed"

TYPED_PYTHON = (
    "this Python is typed, and no block that is executed: include one as "
    f'`--8<-- "article/block.py:block"`, or mark the fence, `{{ .python .{MARK} }}`'
)
TYPED_OUTPUT = (
    "this output is typed, and not what a block printed: include that as "
    f'`--8<-- "article/block.txt"`, or mark the fence, `{{ .text .{MARK} }}`'
)
BESIDE = (
    "lines are typed beside {}: put them into a block, or into a fence of their own"
)


def typed_faults(text: str) -> Iterator[tuple[int, str]]:
    """Yield what is typed into a page and looks executed, with its line.

    That is Python, a text with a title or right below a block's code, and lines typed
    beside an include.
    """
    code_ends = None
    for piece in pieces(text):
        if piece.kind != "fence":
            continue
        language, is_marked = _kind(piece.parts["info"])
        has_title = "title=" in piece.parts["info"]
        is_below = piece.line == code_ends
        code_ends = None
        if is_marked:
            continue
        if includes := included(piece):
            if language in PYTHON:
                code_ends = _next_line(text, piece)
            lines = piece.parts["body"].splitlines()
            if any(line.strip() and not INCLUDE.fullmatch(line) for line in lines):
                yield piece.line, BESIDE.format(includes[0][0].strip())
        elif language in PYTHON:
            yield piece.line, TYPED_PYTHON
        elif language in OUTPUT and (has_title or is_below):
            yield piece.line, TYPED_OUTPUT


def _kind(info: str) -> tuple[str, bool]:
    """Return the language of a fence, and whether it is marked as not executed."""
    words = re.sub(r"[\w-]+=(?:\"[^\"]*\"|'[^']*'|\S*)", "", info)
    language, *classes = re.findall(r"(?:^|\.)([\w-]+)", words.strip(" \t{}")) or [""]
    return language.lower(), MARK in [language, *classes]


def _next_line(text: str, piece: Piece) -> int:
    """Return the line of what comes next below a fence."""
    below = text.split("\n")[piece.line + piece.text.count("\n") :]
    blank = next((n for n, line in enumerate(below) if line.strip()), 0)
    return piece.line + piece.text.count("\n") + 1 + blank
