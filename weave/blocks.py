"""A block: a file under `snippets/` with one displayed section."""

import re
import textwrap
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from weave.errors import WeaveError

PYTHON, TERMINAL = ".py", ".sh"

# What a block wrote to its standard output, and to its standard error.
PRINTED, ERRORS = ".txt", ".stderr.txt"

SECTION = re.compile(
    r"^[ \t]*# --8<-- \[start:block\]\n(?P<code>.*?)^[ \t]*# --8<-- \[end:block\]$",
    re.MULTILINE | re.DOTALL,
)

# What a block says of its own execution, above its section.
MARK = re.compile(r"^# weave: *(?P<words>.*?) *$", re.MULTILINE)


def block_of(output: str) -> str:
    """Return the name of the block that made an output.

    >>> block_of("introduction/train.txt"), block_of("introduction/fr/draw-2.svg")
    ('introduction/train', 'introduction/fr/draw')
    """
    return re.sub(r"(-\d+)?(\.\w+)+$", "", output)


@dataclass(frozen=True)
class Block:
    """A block's `name` is its path below `snippets/`, suffix left out.

    `introduction/train` prints `introduction/train.txt`, and draws
    `introduction/train-1.svg`. A block for the terminal (`.sh`) is executed only where
    it says `# weave: execute`.
    """

    name: str
    path: Path

    @property
    def file(self) -> str:
        """Its path from the project's root, for messages."""
        return f"snippets/{self.name}{self.path.suffix}"

    @property
    def is_python(self) -> bool:
        return self.path.suffix == PYTHON

    @property
    def is_executed(self) -> bool:
        return self.is_python or self.mark == ["execute"]

    @property
    def raises(self) -> str | None:
        """The name of the exception that its code raises, if it says so."""
        is_raising = self.is_python and self.mark[:1] == ["raises"]
        return " ".join(self.mark[1:]) if is_raising else None

    @cached_property
    def mark(self) -> list[str]:
        """The words of its line `# weave: …`; none where it has none, or is missing."""
        try:
            before = self.source[: self._section.start()]
        except (OSError, WeaveError):
            return []
        found = MARK.search(before)
        return found["words"].split() if found else []

    @property
    def module(self) -> str:
        """The module that executes it: `snippets.introduction.train`."""
        return "snippets." + self.name.replace("/", ".")

    @property
    def varies(self) -> bool:
        """Whether it says that its results vary: it measures time, for example."""
        return self.is_python and self.mark == ["varies"]

    @property
    def displays(self) -> bool:
        """Whether it says that the last value of its section is to be shown."""
        return self.is_python and self.mark == ["display"]

    @cached_property
    def source(self) -> str:
        """The text of its file. WeaveError where it is not UTF-8."""
        try:
            return self.path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            raise WeaveError(f"{self.file} is not UTF-8: save it as UTF-8") from None

    @property
    def code(self) -> str:
        """What pages show of it."""
        return textwrap.dedent(self._section["code"])

    def displayed_line(self, line: int) -> int | None:
        """Return which line of the displayed code this one of the file is, from 1."""
        displayed = line - self.source[: self._section.start("code")].count("\n")
        return displayed if 0 < displayed <= self._section["code"].count("\n") else None

    def shows(self, line: int) -> bool:
        """Return whether pages show this line of the file (counted from 1)."""
        return self.displayed_line(line) is not None

    @cached_property
    def _section(self):
        sections = list(SECTION.finditer(self.source))
        if len(sections) != 1:
            begun, ended = map(self.source.count, ("[start:block]", "[end:block]"))
            raise WeaveError(
                f"{self.file} has {begun} of `# --8<-- [start:block]` and {ended} of "
                "`# --8<-- [end:block]`: write each once, on a line of its own, above "
                "and below what pages show"
            )
        return sections[0]
