"""Where things are in a project, from its root folder."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from weave.blocks import Block
from weave.pages import Page, read_page


@dataclass(frozen=True)
class Project:
    """A folder that holds `docs/<language>/` and `snippets/<article>/`."""

    root: Path

    @cached_property
    def snippets(self):
        return self.root / "snippets"

    @property
    def store(self):
        return self.root / ".weave"

    def pages(self) -> list[Page]:
        """All pages of all languages; each language's in the order of their paths."""
        return [
            read_page(path, root=self.root, language=folder.name)
            for folder in _files(self.root / "docs", "*")
            if folder.name != "theme"
            for path in _files(folder, "**/*.md")
        ]

    def block(self, name) -> Block:
        return Block(name, self.snippets / name)

    def blocks(self) -> list[Block]:
        """Every block that somebody wrote, shown on a page or not."""
        return [
            self.block(path.relative_to(self.snippets).as_posix())
            for path in _files(self.snippets, "*/**/*")
            if path.suffix in Block.SUFFIXES
            and path.name != "__init__.py"
            and {"data", "tests"}.isdisjoint(path.relative_to(self.snippets).parts)
        ]


def _files(folder, pattern):
    """The files of this pattern, sorted, without what editors and systems hide."""
    return [
        path
        for path in sorted(folder.glob(pattern))
        if not any(p.startswith(".") for p in path.relative_to(folder).parts)
    ]
