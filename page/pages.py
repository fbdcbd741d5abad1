"""Finds the pages of all languages, and reads what each names of blocks."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from page.errors import PageError
from page.numbers import Token, read_token
from page.reader import INCLUDE, OTHER_INCLUDE, included, pieces, rewrite
from weave.blocks import PYTHON, TERMINAL

# libyaml, where PyYAML has it, reads twenty times as fast.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Page:
    """A page, its path counted from the project's root: `docs/fr/index.md`.

    `meta` is its front matter; `blocks`, `outputs` and `figures` have the files that it
    names, in its order: `introduction/train.py`, `introduction/train.txt`,
    `introduction/en/plot-1.svg`. A page that cannot be read so has a `fault` alone.
    """

    path: Path
    text: str
    meta: dict
    blocks: tuple[str, ...]
    outputs: tuple[str, ...]
    figures: tuple[str, ...]
    tokens: tuple[Token, ...]
    fault: str | None = None

    @property
    def name(self) -> str:
        """Its path, for messages."""
        return self.path.as_posix()

    @property
    def language(self) -> str:
        return self.path.parts[1]

    @property
    def uri(self) -> str:
        """Its path in the folder of its language, the same in every language."""
        return Path(*self.path.parts[2:]).as_posix()

    @property
    def url(self) -> str:
        """Its address in the site of its language: "" for `index.md`, else `page/`."""
        stem = self.uri.removesuffix(".md")
        return "" if stem == "index" else stem.removesuffix("/index") + "/"

    @property
    def is_article(self) -> bool:
        """Return whether it has a script and a notebook."""
        return bool(self.blocks) and self.meta.get("article", True)


def languages(root: Path) -> list[str]:
    """Return the languages that have a folder in `docs/`."""
    folders = sorted((root / "docs").glob("[!.]*/"))
    return [folder.name for folder in folders if folder.name != "theme"]


def read_pages(root: Path) -> list[Page]:
    """Return the pages of all languages, each language's in the order of its paths.

    Its first page, `index.md`, comes first: readers begin with it.
    """
    return [
        _read(path, root)
        for language in languages(root)
        for folder in [root / "docs" / language]
        for path in sorted(
            folder.rglob("*.md"), key=lambda path: (path != folder / "index.md", path)
        )
        if not any(part.startswith(".") for part in path.relative_to(root).parts)
    ]


def read_yaml(path: Path) -> object:
    """Return what a file below `docs/` says. PageError where it cannot be read."""
    name = path.relative_to(path.parents[2]).as_posix()
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader)
    except UnicodeDecodeError:
        raise PageError(f"{name} is not UTF-8: save it as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        raise PageError(
            f"{name}, line {error.problem_mark.line + 1}, is not YAML, "
            f"{error.problem}: fix it there"
        ) from None
    except (yaml.YAMLError, ValueError) as error:
        raise PageError(f"{name} is not YAML: remove {error}") from None


def _read(path, root):
    here, content = path.relative_to(root), path.read_bytes()
    text = content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    try:
        content.decode()
        return _parse(text, here)
    except UnicodeDecodeError:
        fault = f"{here.as_posix()} is not UTF-8: save it as UTF-8"
    except PageError as error:
        fault = str(error)
    return Page(here, text, {}, (), (), (), (), fault)


@lru_cache(maxsize=256)  # under `mkdocs serve`, most pages stay what they are
def _parse(text, path):
    meta, tokens = {}, []
    blocks, outputs, figures = [], [], []
    lines = text.split("\n")
    for piece in pieces(text):
        where = f"{path.as_posix()}, line {piece.line}"
        if piece.kind == "front":
            meta = _front_matter(piece, path)
        elif piece.kind == "fence":
            for include in included(piece):
                _sort(include, where, blocks, outputs)
        elif piece.kind == "figure":
            figures.append(piece.parts["drawing"])
            _check_figure(piece, where, lines[piece.line - 1])
        elif piece.kind == "token":
            tokens.append(_token(piece, where))
    _check_includes(text, path)
    return Page(path, text, meta, *map(tuple, (blocks, outputs, figures, tokens)))


def _front_matter(piece, path):
    where = f"{path.as_posix()}, line {piece.line}"
    try:
        meta = yaml.load(piece.parts["meta"], Loader) or {}
    except yaml.MarkedYAMLError as error:
        line = piece.line + 1 + error.problem_mark.line
        raise PageError(
            f"{path.as_posix()}, line {line}: the front matter is not YAML, "
            f"{error.problem}: fix it there"
        ) from None
    except (yaml.YAMLError, ValueError) as error:  # 2023-02-30 is no value of a date
        raise PageError(f"{where}: the front matter is not YAML: {error}") from None
    if not isinstance(meta, dict):
        raise PageError(f"{where}: the front matter has no fields: write `key: value`")
    return meta


def _sort(include, where, blocks, outputs):
    file = include["file"]
    if not file.endswith((PYTHON, TERMINAL)):
        outputs.append(file)
    elif include["section"] == "block":
        blocks.append(file)
    elif include["section"] is None:
        raise PageError(
            f"{where} does not say which part of {file} to show: write "
            f'`--8<-- "{file}:block"`'
        )
    else:
        raise PageError(
            f"{where}: there is no section {include['section']!r} to show, write "
            f'`--8<-- "{file}:block"`'
        )


def _check_figure(piece, where, line):
    drawing = piece.parts["drawing"]
    if not piece.parts["alt"].strip():
        raise PageError(
            f"{where}: the figure {drawing} has no alt text, say between the brackets "
            "what it shows"
        )
    if line.strip() != piece.text:
        raise PageError(
            f"{where} shows the figure {drawing} amid other text: give it a paragraph "
            "of its own"
        )


def _token(piece, where):
    token = read_token(piece.text, piece.line)
    if token is None:
        raise PageError(
            f"{where}: {piece.text} cannot be read, write it as "
            "{{ article/block.name }}, if need be with `| number 2` or `| percent 1` "
            "(the decimals)"
        )
    return token


def _check_includes(text, path):
    """Raise a PageError for an include outside of fences, or in another spelling."""
    known = rewrite(text, fence=lambda fence: "\n" * fence.text.count("\n"))
    for shown in (known, *(p.parts["body"] for p in pieces(text) if p.kind == "fence")):
        for other in OTHER_INCLUDE.finditer(shown or ""):
            if shown is known or not INCLUDE.fullmatch(other[0]):
                raise PageError(
                    f"{path.as_posix()}: `{other[0].strip()}` cannot be read, write it "
                    'on one line as `--8<-- "article/block.py:block"`, in a fence'
                )
