"""A block: a file under `snippets/` with one displayed section."""

import re
import textwrap
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from weave.errors import WeaveError

SECTION = re.compile(
    r"^[ \t]*# --8<-- \[start:block\]\n(?P<code>.*?)^[ \t]*# --8<-- \[end:block\]$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    """`name` is what pages call it: its path below `snippets/`, suffix included."""

    SUFFIXES: ClassVar = {".py", ".sh"}

    name: str
    path: Path

    @property
    def stem(self):
        """The name under which its outputs are kept: `introduction/fr/evaluate`."""
        return self.name.removesuffix(self.path.suffix)

    @property
    def module(self):
        """The module that executes it, or None for a terminal block."""
        if self.path.suffix != ".py":
            return None
        return "snippets." + self.stem.replace("/", ".")

    @cached_property
    def source(self):
        try:
            return self.path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            raise WeaveError(
                f"snippets/{self.name} is not UTF-8: save it as UTF-8"
            ) from None

    @cached_property
    def section(self):
        """The section that the page shows, as a match with its `code`."""
        found = list(SECTION.finditer(self.source))
        if len(found) != 1:
            raise WeaveError(
                f"snippets/{self.name} has {len(found)} sections named block: "
                "put what the page shows between one `# --8<-- [start:block]` "
                "and one `# --8<-- [end:block]`"
            )
        return found[0]

    @property
    def displayed(self):
        """The code that the page shows."""
        return textwrap.dedent(self.section["code"])

    def displays(self, line):
        """Whether the page shows this line of the file (counted from 1)."""
        first = self.source[: self.section.start("code")].count("\n") + 1
        return first <= line < first + self.section["code"].count("\n")
