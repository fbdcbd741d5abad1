"""The manifest: what all blocks gave, in one file, written at once.

Whoever shows pages reads it, and needs none of the packages that blocks need.
"""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from weave.names import Value


@dataclass(frozen=True)
class Result:
    """What one block gave.

    `outputs` has the files of what it printed and drew, by the names that pages give
    them (`introduction/train.txt`, `introduction/train-1.svg`); `files` those that it
    made for pages to load, by their names. `values` has its top-level numbers,
    texts and series of numbers, `seconds` is what it took, `executed` the day and time
    in UTC, `machine` what it ran on, `versions` those of Python and of the packages
    that it used. `sources` is a digest of the code and data that it comes from,
    `origin` the file or address that it was taken from where it was not executed here.
    """

    outputs: dict[str, Path]
    files: dict[str, Path]
    values: dict[str, Value]
    seconds: float
    executed: str
    machine: dict[str, str | int]
    versions: dict[str, str]
    sources: str = ""
    origin: str | None = None


def write_results(path: Path, results: dict[str, Result]) -> None:
    """Write results, by the names of their blocks, with paths relative to the file."""
    text = as_json(results, path.parent)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix="unfinished-", delete=False
    ) as file:
        file.write(text)
    os.replace(file.name, path)


def as_json(results: dict[str, Result], folder: Path) -> str:
    """Return the text of a manifest in a folder, which holds all that it names."""
    blocks = {name: asdict(result) for name, result in results.items()}

    def relative(file: Path) -> str:
        return file.relative_to(folder).as_posix()

    return json.dumps({"blocks": blocks}, indent=1, default=relative)


def read_results(path: Path) -> dict[str, Result]:
    """Return the results that `write_results` wrote.

    None where there is no file, or one that another version of weave wrote.
    """
    if not path.exists():
        return {}
    try:
        blocks = json.loads(path.read_text(encoding="utf-8"))["blocks"]
        for fields in blocks.values():
            for kind in ("outputs", "files"):
                fields[kind] = {n: path.parent / p for n, p in fields[kind].items()}
        return {name: Result(**fields) for name, fields in blocks.items()}
    except (ValueError, TypeError, KeyError):
        return {}
