"""Fills a page's Markdown with what its blocks are, printed and drew."""

import re
from collections.abc import Callable
from contextlib import suppress

from page.numbers import write_numbers
from page.pages import Page
from page.reader import INCLUDE, Piece, rewrite
from page.rich import shown_html
from page.site import Site
from weave.blocks import PYTHON, TERMINAL
from weave.errors import WeaveError

# More lines than half of a sheet of paper has: such code may be broken in print.
LONG = 24


def fill(text: str, page: Page, site: Site, place: Callable[[str], str]) -> str:
    """Return the Markdown of a page with code, outputs, figures and numbers in it.

    `place` takes the HTML of a figure or of a table, and returns what stands for it in
    Markdown.

    | before                                     | after                         |
    |--------------------------------------------|-------------------------------|
    | a fence with `--8<-- "a/b.py:block"`       | the fence with the code       |
    | a fence with `--8<-- "a/b.txt"`            | the fence with the output     |
    | `![What it shows](figures/a/b-1.svg)`      | `place('<figure …')`          |
    | `![What it shows](figures/a/b-1.html)`     | `place('<figure …')`          |
    | `{{ a/b.accuracy | percent 1 }}`           | `88,3 %`                      |
    | a link to a page that the language lacks   | that of another language      |
    """
    values = site.values()

    def figure(piece: Piece) -> str:
        name, alt = piece.parts["drawing"], piece.parts["alt"]
        text = read_output(site, name)
        return place(shown_html(name, text, alt, site.words)) if text else ""

    def link(piece: Piece) -> str:
        found = site.linked(page, piece.parts["target"].partition("#")[0])
        is_elsewhere = found and found.language != page.language
        target = piece.parts["target"]
        return f"]({site.target(page, target)})" if is_elsewhere else piece.text

    return rewrite(
        text,
        fence=lambda piece: fill_fence(piece, site),
        figure=figure,
        link=link,
        token=lambda piece: write_numbers(piece, values, site.locale),
    )


def fill_fence(fence: Piece, site: Site) -> str:
    """Return a fence with what it includes, as long as that needs it to be.

    A fence whose includes have nothing to show, as no run has been, is left out.
    """
    lines, has_includes = [], False
    for line in fence.parts["body"].splitlines():
        include = INCLUDE.fullmatch(line)
        has_includes |= bool(include)
        lines += _included(include["file"], site) if include else [line]
    if not has_includes:
        return fence.text
    if not lines:
        return ""
    indent, ticks = fence.parts["indent"], fence.parts["ticks"]
    runs = (len(run) for line in lines for run in re.findall(f"{ticks[0]}+", line))
    ticks = ticks[0] * max(len(ticks), *(run + 1 for run in runs), 0)
    info = fence.parts["info"].strip()
    if len(lines) > LONG:
        info = add_class(info, "long")
    body = "".join(f"{indent}{line}\n" if line else "\n" for line in lines)
    return f"{indent}{ticks}{info}\n{body}{indent}{ticks}"


def add_class(info: str, name: str) -> str:
    """Return what stands behind the ticks of a fence, with one more class.

    >>> add_class("python", "long"), add_class('{ .text title="Output" }', "long")
    ('{ .python .long }', '{ .text title="Output" .long }')
    """
    if info.endswith("}"):
        return f"{info[:-1].rstrip()} .{name} }}"
    return f"{{ .{info} .{name} }}"


def read_output(site: Site, name: str) -> str:
    """Return the text of what a block printed or drew; none where it has not yet."""
    for result in site.results.values():
        if name in result.outputs:
            return result.outputs[name].read_text(encoding="utf-8")
    return ""


def _included(file, site):
    text = ""
    if not file.endswith((PYTHON, TERMINAL)):
        text = read_output(site, file)
    else:
        # Under `serve`, a page is shown with its fault, of which `page.checks` tells.
        with suppress(OSError, WeaveError):
            text = site.project.block(file).code
    return text.rstrip("\n").split("\n") if text else []
