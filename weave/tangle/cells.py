"""Splits a page into the cells of a notebook: plain Markdown, and displayed code."""

import re
from collections import deque
from dataclasses import dataclass
from itertools import groupby

from weave.blocks import Block
from weave.pages import FIGURE, INCLUDE
from weave.prose import FLAGS, NOT_PROSE

FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", FLAGS)
FENCE = re.compile(r"^ *(?P<ticks>`{3,})")
LANGUAGE = re.compile(r"^`{3,}\{? *\.?(?P<name>\w*)")
BOX = re.compile(r'^ *(?:!!!|\?\?\?\+?) *\w+(?: +"(?P<title>.*)")? *$')
HEADING = re.compile(r"^#{1,6} ")
TARGET = re.compile(
    rf"{NOT_PROSE}|{FIGURE.pattern}|(?<=\]\()(?P<target>[^()\s]+)(?=\))", FLAGS
)

# What a notebook has another way, or not at all: figures, attributes, raw HTML.
DROPPED = re.compile(rf"^ *(?:{FIGURE.pattern}|\{{[^}}]*\}}|</?\w.*) *$")
ATTRIBUTES = re.compile(r" *\{ *[.#:][^}]*\} *$")


@dataclass(frozen=True)
class Cell:
    """A piece of prose as plain Markdown or, with a `block`, its displayed code."""

    text: str
    block: Block | None = None


def read_cells(text, project, link):
    """The Cells of a page in its order.

    `text` is its Markdown, tokens filled in; `link` makes an absolute address of what
    a link of the page names.
    """

    def absolute(found):
        return link(found["target"]) if found["target"] else found[0]

    text = TARGET.sub(absolute, FRONT_MATTER.sub("", text))
    cells, prose = [], []

    def end_prose():
        if joined := "\n".join(prose).strip("\n"):
            cells.append(Cell(re.sub(r"\n{3,}", "\n\n", joined)))
        prose.clear()

    for piece in _pieces(text.splitlines(), project):
        if isinstance(piece, Block):
            end_prose()
            cells.append(Cell(piece.displayed.rstrip("\n"), piece))
        else:
            if HEADING.match(piece):
                end_prose()
            prose.append(piece)
    end_prose()
    return cells


def _pieces(lines, project):
    """Yield lines of plain Markdown, a fenced block as one, and the Blocks between."""
    lines = deque(lines)
    while lines:
        line = lines.popleft()
        if fence := FENCE.match(line):
            end = re.compile(rf" *{fence['ticks']} *")
            inside = _take(lines, lambda line, end=end: not end.fullmatch(line))
            if lines:
                lines.popleft()
            yield from _fenced(line, inside, project)
        elif box := BOX.match(line):
            inside = _take(lines, lambda line: not line[:4].strip())
            inside = _pieces((line[4:] for line in inside), project)
            yield from _quoted(box["title"], inside)
        elif not DROPPED.match(line):
            yield ATTRIBUTES.sub("", line)


def _take(lines, wanted):
    taken = []
    while lines and wanted(lines[0]):
        taken.append(lines.popleft())
    return taken


def _fenced(opening, inside, project):
    included = [project.block(i["file"]) for x in inside if (i := INCLUDE.match(x))]
    if not included:
        yield _fence(opening, inside)
    for block in included:
        if block.module:
            yield block
        elif block.path.suffix in Block.SUFFIXES:
            yield _fence(opening, block.displayed.splitlines())


def _fence(opening, inside):
    language = LANGUAGE.match(opening.strip())["name"]
    return "\n".join([f"```{language}", *inside, "```"])


def _quoted(title, pieces):
    """A box as a block quote; one that begins with code needs no title."""
    for is_code, run in groupby(pieces, lambda piece: isinstance(piece, Block)):
        if is_code:
            yield from run
        elif prose := "\n".join(run).strip("\n"):
            if title:
                prose = f"**{title}**\n\n{prose}"
            yield from (f"> {line}".rstrip() for line in prose.split("\n"))
            yield ""
        else:
            continue
        title = None
