"""Reads a page: the blocks, outputs, figures and values that it names, in order."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from weave.blocks import Block
from weave.errors import WeaveError
from weave.tokens import Token, read_tokens

# pymdownx.snippets knows more spellings; one is enough for a page.
INCLUDE = re.compile(r'^[ \t]*--8<-- "(?P<file>[^":]+)(?::(?P<section>[\w-]+))?"$')
OTHER_INCLUDE = re.compile(r"^[ \t]*-+8<-+")
FIGURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?:\.\./)*figures/(?P<file>[^)\s]+)\)")


@dataclass(frozen=True)
class Page:
    """What weave knows of a page; `path` counts from the project's root."""

    path: Path
    language: str
    blocks: tuple[str, ...]
    outputs: tuple[str, ...]
    figures: tuple[str, ...]
    tokens: tuple[Token, ...]

    @property
    def counterpart(self):
        """The path that this page has in every language."""
        return Path(*self.path.parts[2:])


def read_page(path, root, language):
    """Read a Markdown page; WeaveError where it names a block in no way weave knows."""
    here = path.relative_to(root)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise WeaveError(f"{here.as_posix()} is not UTF-8: save it as UTF-8") from None
    return _parse(text, here, language)


@lru_cache(maxsize=256)  # under `mkdocs serve`, most pages stay what they are
def _parse(text, here, language):
    name = here.as_posix()
    blocks, outputs, figures = [], [], []
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{name}, line {number}"
        if include := INCLUDE.match(line):
            suffix = Path(include["file"]).suffix
            if suffix in Block.SUFFIXES:
                if include["section"] != "block":
                    raise WeaveError(
                        f"{where}: there is no section {include['section']!r} to show, "
                        f'write `--8<-- "{include["file"]}:block"`'
                    )
                blocks.append(include["file"])
            elif suffix == ".txt":
                outputs.append(include["file"])
        elif OTHER_INCLUDE.match(line):
            raise WeaveError(
                f"{where}: weave cannot read this include, write it on one line as "
                '`--8<-- "article/block.py:block"`'
            )
        for figure in FIGURE.finditer(line):
            if not figure["alt"].strip():
                raise WeaveError(
                    f"{where}: the figure {figure['file']} has no alt text, say "
                    "between the brackets what it shows"
                )
            figures.append(figure["file"])
    tokens = read_tokens(text, name)
    return Page(here, language, *map(tuple, (blocks, outputs, figures)), tokens)
