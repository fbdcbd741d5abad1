"""The one reader of Markdown: tells prose from code, and finds what is ours in both.

Pages name a block's code, or what it printed, in a fence of its own
(`--8<-- "introduction/train.py:block"`), what it drew as an image
(`![alt](figures/introduction/en/plot-1.svg)`), a value in double braces.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

# What opens first takes all up to its own end; code and formulas in prose, up to that
# of their paragraph. The first line passes quickly over the
# characters that open nothing. The names of the outer groups are the kinds of pieces.
PIECE = re.compile(
    r"(?=[-`~$\\{!\]]|^[ \t]+[`~])(?:"
    r"(?P<front>\A---\n(?P<meta>.*?)^---\n)"
    r"|(?P<fence>^(?P<indent>[ \t]*)(?P<ticks>`{3,}|~{3,})(?P<info>[^`\n]*)\n"
    r"(?P<body>.*?)^(?P=indent)(?P=ticks)[ \t]*$)"
    r"|(?P<escape>\\[$`{!])"
    r"|(?P<display>\$\$.*?\$\$)"
    r"|(?P<code>(?P<tick>`+)(?!`)(?:(?!\n[ \t]*\n).)*?(?<!`)(?P=tick)(?!`))"
    r"|(?P<formula>\$(?![\s$])(?:(?!\n[ \t]*\n)[^$])*?[^\s$]\$)"
    r"|(?P<token>\{\{(?P<value>.*?)\}\})"
    r"|(?P<figure>!\[(?P<alt>[^\]]*)\]\((?:\.\./)*figures/(?P<drawing>[^)\s]+)\))"
    r"|(?P<link>\]\((?P<target>[^()\s]+)\)))",
    re.MULTILINE | re.DOTALL,
)

INCLUDE = re.compile(r'[ \t]*--8<-- "(?P<file>[^":]+)(?::(?P<section>[\w-]+))?"')
OTHER_INCLUDE = re.compile(r"^[ \t]*-+8<-+.*$", re.MULTILINE)
HEADING = re.compile(r"^#{1,6} (?P<text>.*?)(?: *\{ *#(?P<id>[\w-]+).*)?$", re.M)


@dataclass(frozen=True)
class Piece:
    """A part of a page that is not plain prose: its `kind`, its text, its line.

    `parts` are the groups of PIECE, by their names.
    """

    kind: str
    text: str
    line: int
    parts: dict[str, str | None]


def pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a page in order."""
    line, start = 1, 0
    for match in PIECE.finditer(text):
        line += text.count("\n", start, match.start())
        start = match.start()
        yield _piece(match, line)


def rewrite(text: str, **writers: Callable[[Piece], str]) -> str:
    """Return a page with pieces rewritten, by the writers of their kinds.

    >>> rewrite("A {{ a/b.c }} `{{ d }}`", token=lambda piece: "1")
    'A 1 `{{ d }}`'
    """

    def write(match):
        write_kind = writers.get(match.lastgroup)
        return write_kind(_piece(match, 0)) if write_kind else match[0]

    return PIECE.sub(write, text)


def prose(text: str) -> str:
    """Return a page without front matter, an x in the place of code and formulas."""
    kinds = ("fence", "display", "code", "formula")
    others = dict.fromkeys(kinds, lambda piece: "x")
    return rewrite(text, front=lambda piece: "", **others)


def included(fence: Piece) -> list[re.Match]:
    """Return the includes in a fence, as matches with `file` and `section`."""
    lines = (fence.parts["body"] or "").splitlines()
    return [found for line in lines if (found := INCLUDE.fullmatch(line))]


def _piece(match, line):
    return Piece(match.lastgroup, match[0], line, match.groupdict())
