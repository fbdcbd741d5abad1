"""Fills a page's Markdown with what its blocks are, printed and drew."""

import re
from collections.abc import Callable
from contextlib import suppress

from page.figures import file_address
from page.numbers import read_token, write_numbers
from page.pages import Page
from page.reader import INCLUDE, Piece, included, rewrite
from page.rich import coming_html, shown_html
from page.site import Site
from page.waiting import UNKNOWN, note_html
from weave.blocks import ERRORS, PYTHON, TERMINAL, block_of
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
    | a fence with `--8<-- "a/b.stderr.txt"`     | the same, titled as messages  |
    | `![What it shows](figures/a/b-1.svg)`      | `place('<figure …')`          |
    | `![What it shows](figures/a/b-1.html)`     | `place('<figure …')`          |
    | `{{ a/b.accuracy | percent 1 }}`           | `88,3 %`                      |
    | a link to a page that the language lacks   | that of another language      |
    """
    values = site.values()

    def figure(piece: Piece) -> str:
        name, alt = piece.parts["drawing"], piece.parts["alt"]
        if text := read_output(site, name):
            file = file_address(name, page.url) if site.has_files else None
            shown = shown_html(name, text, alt, site.words, file)
        elif block_of(name) in site.waiting:
            shown = coming_html(name, alt, site.words)
        else:
            return ""
        return place(note(name) + shown)

    def fence(piece: Piece) -> str:
        notes = "".join(note(include["file"]) for include in included(piece))
        above = f"\n{piece.parts['indent']}{place(notes)}\n\n" if notes else ""
        return above + fill_fence(piece, site)

    def note(output: str) -> str:
        if block_of(output) not in site.waiting or output.endswith((PYTHON, TERMINAL)):
            return ""
        is_old = bool(read_output(site, output))
        return note_html(output, is_old, site.words["waiting"])

    def number(piece: Piece) -> str:
        text = write_numbers(piece, values, site.locale)
        token = read_token(piece.text)
        waits = token and text == piece.text and token.block in site.waiting
        return UNKNOWN if waits else text

    def link(piece: Piece) -> str:
        found = site.linked(page, piece.parts["target"].partition("#")[0])
        is_elsewhere = found and found.language != page.language
        target = piece.parts["target"]
        return f"]({site.target(page, target)})" if is_elsewhere else piece.text

    return rewrite(
        text,
        fence=fence,
        figure=figure,
        link=link,
        token=number,
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
        # A box into which an output is going to come.
        waits = include and block_of(include["file"]) in site.waiting
        lines += [""] if waits and not lines else []
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
    if any(include["file"].endswith(ERRORS) for include in included(fence)):
        info = as_messages(info, site.words["blocks"]["messages"])
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


def as_messages(info: str, title: str) -> str:
    """Return what stands behind the ticks of a fence with a block's standard error.

    >>> as_messages("text", "Messages")
    '{ .text .messages title="Messages" }'
    """
    info = add_class(info or "text", "messages")
    return info if "title=" in info else f'{info[:-2]} title="{title}" }}'


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
            text = site.code(site.project.block(file))
    return text.rstrip("\n").split("\n") if text else []
