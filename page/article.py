"""What readers take with them of an article: its script and its notebook."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby

import nbformat

from page.figures import dress, picture, still
from page.fill import fill_fence
from page.numbers import write_numbers
from page.pages import Page
from page.reader import HEADING, included, pieces, prose, rewrite
from page.rich import TABLE, clean, shown_html
from page.scripts import as_comment, displays, in_script
from page.site import Site
from weave.blocks import ERRORS, PYTHON, TERMINAL, Block
from weave.manifest import Result

# What is shown by a picture or a table, and not as text.
SHOWN = {".svg", TABLE}

BOX = re.compile(r'(?:!!!|\?\?\?\+?) *(?P<kind>\w+)(?: +"(?P<title>.*)")?')
# The kind of box that has a solution: a reader has to see its title before its code.
SOLUTION = "success"

# What a notebook has another way, or not at all: tags that stand alone, what the page
# can be set by, attributes.
DROPPED = re.compile(r" *(?:(?:</?[a-z][^>]*>\s*)+|<label\b.*</label>|\{[^}]*\}) *")
WRAPPED = re.compile(r"<(\w+)\b[^>]* markdown\b[^>]*>(.*)</\1>")
ATTRIBUTES = re.compile(r" *\{ *[.#:][^}]*\} *$")

# What has a notebook's cell be a command, not Python.
MAGIC = "%%sh\n"


@dataclass(frozen=True)
class Cell:
    """A piece of prose as plain Markdown or, with a `block`, its code."""

    text: str
    block: Block | None = None


def for_anywhere(name: str, text: str, alt: str) -> dict[str, str]:
    """Return a figure or a table as a notebook has it that is opened anywhere."""
    if name.endswith(TABLE):
        return {"text/html": clean(text), "text/plain": alt}
    svg = picture(dress(still(text), name))
    return {"image/svg+xml": svg, "text/plain": alt}


def for_site(words: Mapping, name: str, text: str, alt: str) -> dict[str, str]:
    """Return a figure or a table as a page of the site has it, in the site's words."""
    return {"text/html": shown_html(name, text, alt, words)}


def name_of(page: Page) -> str:
    """Return what an article's files are called: the folder of its last block.

    An article may begin with blocks of another one, and ends with its own.
    """
    return page.blocks[-1].partition("/")[0]


def title_of(page: Page) -> str:
    """Return a page's title: that of its front matter, or its first heading."""
    heading = HEADING.search(prose(page.text))
    return page.meta.get("title") or (heading["text"] if heading else page.uri)


def anchors_of(page: Page) -> list[str]:
    """Return the anchors of an article's headings, in order; "" where one has none."""
    return [heading["id"] or "" for heading in HEADING.finditer(prose(page.text))]


def script(page: Page, site: Site) -> str:
    """Return a Python file that does what an article does.

    What is to be installed stands above the code, as a comment.
    """
    blocks = [site.project.block(file) for file in page.blocks]
    installed = [block.code for block in blocks if not block.is_executed]
    comment = as_comment("\n".join([title_of(page), site.address(page), *installed]))
    words = site.words["blocks"]
    executed = [block for block in blocks if block.is_executed]
    code = [in_script(block, site.code(block), words) for block in executed]
    if any(map(displays, code)):
        code.insert(0, "display = print")
    return "\n\n".join([comment, *code]) + "\n"


def notebook(page: Page, site: Site, draw: Callable = for_anywhere) -> str:
    """Return the text of an .ipynb file: prose, code, what it printed and drew.

    `draw` makes an output's data of what was shown, by its name, and of its alt text.
    """
    alts = {
        piece.parts["drawing"]: piece.parts["alt"]
        for piece in pieces(page.text)
        if piece.kind == "figure"
    }
    cells, count = [], 0
    for number, cell in enumerate(read_cells(page, site, page.text)):
        # nbformat would draw the id by lot: the same page gives the same file.
        common = {"id": f"cell-{number}", "metadata": {}, "source": cell.text}
        if cell.block is None:
            cells.append({"cell_type": "markdown", **common})
        else:
            count += 1
            result = site.results.get(cell.block.name)
            outputs = list(_outputs(result, alts, draw)) if result else []
            code = {"execution_count": count, "outputs": outputs}
            if cell.block.raises:
                common["metadata"] = {"tags": ["raises-exception"]}
            cells.append({"cell_type": "code", **code, **common})
    return notebook_file(cells)


def notebook_file(cells: list[dict]) -> str:
    """Return the text of an .ipynb file of these cells."""
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    written = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return nbformat.writes(nbformat.from_dict(written)) + "\n"


def read_cells(page: Page, site: Site, text: str) -> list[Cell]:
    """Return the text of a page, or a part of it, as plain Markdown and code of blocks.

    Each is a cell of a notebook.
    """
    fences = []

    def keep(fence):
        # A fence is a line of its own until the prose around it is plain.
        fences.append(fence)
        return f"{fence.parts['indent']}\0{len(fences) - 1}"

    values = site.values()
    text = rewrite(
        text,
        front=lambda piece: "",
        fence=keep,
        figure=lambda piece: "",
        link=lambda piece: f"]({site.target(page, piece.parts['target'])})",
        token=lambda piece: write_numbers(piece, values, site.locale),
    )
    cells, lines = [], []

    def end_prose():
        if joined := "\n".join(lines).strip("\n"):
            cells.append(Cell(re.sub(r"\n{3,}", "\n\n", joined)))
        lines.clear()

    def unfence(line: str) -> list[str | Block]:
        return _unfence(fences[int(line.strip(" \t\0"))], site)

    for part in _plain(text.splitlines(), unfence):
        if isinstance(part, Block):
            end_prose()
            magic = "" if part.is_python else MAGIC
            cells.append(Cell(magic + site.code(part).rstrip("\n"), part))
            continue
        if HEADING.match(part):
            end_prose()
        lines.append(part)
    end_prose()
    return cells


def _plain(
    lines: list[str], unfence: Callable[[str], list[str | Block]]
) -> list[str | Block]:
    """Return lines of plain Markdown, and the Blocks between them."""
    plain, rest = [], list(lines)
    while rest:
        line = rest.pop(0)
        if line.lstrip(" \t").startswith("\0"):
            plain += unfence(line)
        elif box := BOX.fullmatch(line.strip()):
            indent = len(line) - len(line.lstrip()) + 4
            inside = []
            while rest and not rest[0][:indent].strip():
                inside.append(rest.pop(0)[indent:])
            parts = _plain(inside, unfence)
            plain += _quote(box["title"], parts, box["kind"] == SOLUTION)
        elif not DROPPED.fullmatch(line) or not line.strip():
            plain.append(ATTRIBUTES.sub("", WRAPPED.sub(r"\2", line)))
    return plain


def _unfence(fence, site):
    """Return the Blocks that a fence includes, or the fence as plain Markdown.

    What blocks printed, their cells have.
    """
    files = [include["file"] for include in included(fence)]
    blocks = [site.project.block(f) for f in files if f.endswith((PYTHON, TERMINAL))]
    if executed := [block for block in blocks if block.is_executed]:
        return executed
    if files and not blocks:
        return []
    opening, *lines = fill_fence(fence, site).splitlines()
    ticks, language = re.match(r"\s*([`~]+)\{? *\.?(\w*)", opening).groups()
    indent = len(fence.parts["indent"])
    # In one piece: a comment in it is not a heading.
    return ["\n".join([f"{ticks}{language}", *(line[indent:] for line in lines)])]


def _quote(title, parts, is_spoiler):
    """Return a box as a block quote.

    One that begins with code needs no title, unless it gives a solution away.
    """
    quoted = []
    if is_spoiler and title and isinstance(next(filter(None, parts), None), Block):
        quoted, title = [f"> **{title}**", ""], None
    for is_code, run in groupby(parts, lambda part: isinstance(part, Block)):
        if is_code:
            quoted += run
        elif text := "\n".join(run).strip("\n"):
            text = f"**{title}**\n\n{text}" if title else text
            quoted += [f"> {line}".rstrip() for line in text.split("\n")] + [""]
        else:
            continue
        title = None
    return quoted


def _outputs(result: Result, alts, draw):
    """Yield what was printed, then what was shown, as on the page."""
    for name, path in sorted(
        result.outputs.items(), key=lambda item: item[1].suffix in SHOWN
    ):
        text = path.read_text(encoding="utf-8")
        if path.suffix in SHOWN:
            data = draw(name, text, alts.get(name, ""))
            yield {"output_type": "display_data", "data": data, "metadata": {}}
        else:
            stream = "stderr" if name.endswith(ERRORS) else "stdout"
            yield {"output_type": "stream", "name": stream, "text": text}
