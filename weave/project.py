"""Where things are in a project."""

import os
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from weave.blocks import PYTHON, TERMINAL, Block

# More processes than these have to wait for the longest chain of blocks anyway.
MOST = 3


@dataclass(frozen=True)
class Project:
    """A folder with blocks in `snippets/<article>/`, and the store in `.weave/`.

    `place` is where the store is instead.
    """

    root: Path
    place: Path | None = None

    @property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @property
    def store(self) -> Path:
        return self.place or self.root / ".weave"

    @cached_property
    def settings(self) -> dict[str, int]:
        """What a block may print, in characters, and run, in seconds; how many run.

        `max_output`, `max_seconds` and `workers` under `[tool.weave]` in
        pyproject.toml. Unless told otherwise, each core executes blocks; more than
        MOST gain little, and each takes up to 2 GB.
        """
        path = self.root / "pyproject.toml"
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        own = tomllib.loads(text).get("tool", {}).get("weave", {})
        workers = min(os.cpu_count() or 1, MOST)
        return {"max_output": 1_000_000, "max_seconds": 600, "workers": workers} | own

    @property
    def manifest(self) -> Path:
        """The file that says what all blocks gave; see `weave.manifest`."""
        return self.store / "results.json"

    @property
    def elsewhere(self) -> Path:
        """The folder of results that were executed elsewhere; see `weave.archive`."""
        return self.store / "elsewhere"

    def block(self, file: str) -> Block:
        """Return the block in a file below `snippets/`: `introduction/train.py`."""
        path = self.snippets / file
        return Block(file.removesuffix(path.suffix), path)

    def named(self, name: str) -> Block:
        """Return the block of a name that is executed."""
        block = self.block(name + TERMINAL)
        return block if block.is_executed else self.block(name + PYTHON)

    def blocks(self) -> list[Block]:
        """Return all blocks, those that no page shows included."""
        paths = sorted(self.snippets.glob("*/**/*"))
        places = [path.relative_to(self.snippets) for path in paths]
        return [
            self.block(place.as_posix())
            for place in places
            if place.suffix in {PYTHON, TERMINAL}
            and place.name != "__init__.py"
            and {"data", "tests"}.isdisjoint(place.parts)
            and not any(part.startswith(".") for part in place.parts)
        ]
