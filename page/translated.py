"""Code whose comments and docstrings are in the language of the page."""

import ast
import io
import textwrap
import tokenize
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from page.errors import PageError
from page.pages import languages, read_yaml

# As many columns as a line of code has.
WIDTH = 80


@dataclass(frozen=True)
class Remark:
    """A comment or a docstring of some code, with its paragraphs, and where it is.

    `line` and `last` are counted from 1, columns from 0. Comments on lines that follow
    each other, with no code beside them, are one.
    """

    paragraphs: tuple[str, ...]
    line: int
    column: int
    last: int
    end: int
    is_docstring: bool = False


def read_translations(root: Path) -> dict[str, dict[str, str]]:
    """Return, for each language, what it says for remarks: `docs/<language>/code.yml`.

    A language that has no such file shows code as it is written.
    """
    return {name: _read(root / f"docs/{name}/code.yml") for name in languages(root)}


@cache  # Each block is on a page, in a script and in notebooks.
def remarks(code: str) -> tuple[Remark, ...]:
    """Return the comments and docstrings of Python code, in order.

    SyntaxError or tokenize.TokenError where the code is half typed.

    >>> [remark.paragraphs for remark in remarks("a = 1  # one\\n# two,\\n# three\\n")]
    [('one',), ('two, three',)]
    """
    found = [*_comments(code), *_docstrings(code)]
    return tuple(sorted(found, key=lambda remark: remark.line))


def translated(code: str, texts: Mapping[str, str]) -> str:
    """Return Python code with the paragraphs of its remarks in another language.

    What has no translation stays, and so does all that is executed.

    >>> translated("a = 1  # one\\n", {"one": "un"})
    'a = 1  # un\\n'
    """
    lines, found = code.split("\n"), []
    # Under `serve`, code may be half typed: executing it tells.
    with suppress(SyntaxError, tokenize.TokenError):
        found = [r for r in remarks(code) if texts.keys() & set(r.paragraphs)]
    for remark in reversed(found):
        paragraphs = [texts.get(text, text) for text in remark.paragraphs]
        before = lines[remark.line - 1][: remark.column]
        after = lines[remark.last - 1][remark.end :]
        write = _docstring if remark.is_docstring else _comment
        written = before + write(paragraphs, before) + after
        lines[remark.line - 1 : remark.last] = [written]
    return "\n".join(lines)


def _comments(code):
    lines, remark = code.split("\n"), None
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type != tokenize.COMMENT:
            continue
        line, column = token.start
        paragraphs = (token.string.lstrip("#").strip(),)
        is_alone = not lines[line - 1][:column].strip()
        if remark and is_alone and (remark.last, remark.column) == (line - 1, column):
            paragraphs = (f"{remark.paragraphs[0]} {paragraphs[0]}",)
            line = remark.line
        elif remark:
            yield remark
        remark = Remark(paragraphs, line, column, *token.end)
    if remark:
        yield remark


def _docstrings(code):
    lines = code.split("\n")
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            continue
        if text := ast.get_docstring(node):
            place = node.body[0].value
            first, last = place.lineno, place.end_lineno
            column = _characters(lines[first - 1], place.col_offset)
            end = _characters(lines[last - 1], place.end_col_offset)
            paragraphs = tuple(" ".join(part.split()) for part in text.split("\n\n"))
            yield Remark(paragraphs, first, column, last, end, True)


def _characters(line, count):
    """Return how many characters the first bytes of a line are: ast counts those."""
    return len(line.encode()[:count].decode())


def _comment(paragraphs, before):
    """Return a comment: beside code, on one line; alone, on as many as it needs."""
    width = WIDTH - len(before) - 2
    lines = paragraphs if before.strip() else _wrap(paragraphs[0], width)
    return f"\n{before}".join(f"# {line}" for line in lines)


def _docstring(paragraphs, before):
    summary, *others = paragraphs
    lines = [f'"""{summary}']
    for text in others:
        lines += ["", *(before + line for line in _wrap(text, WIDTH - len(before)))]
    return "\n".join([*lines, f'{before}"""'] if others else [f'{lines[0]}"""'])


def _wrap(text, width):
    return textwrap.wrap(text, width, break_on_hyphens=False)


def _read(path):
    if not path.exists():
        return {}
    name, texts = f"docs/{path.parent.name}/{path.name}", read_yaml(path)
    is_texts = isinstance(texts, dict) and all(
        isinstance(text, str) for pair in texts.items() for text in pair
    )
    if not is_texts:
        raise PageError(
            f"{name} has something else than a text for a text: write each as "
            '"The comment in the code.": "The comment in the language of the page."'
        )
    return texts
