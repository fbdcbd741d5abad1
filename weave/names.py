"""The public names of a block, in one pickle, so that shared identities hold.

They hold within a block: a model to which two blocks have given names of their own is
two models once it is restored.

A name bound to a module is stored as that module's name. Functions and classes
of the blocks themselves are not stored: a pickle only points at them, in a module
that would have to be executed. Nor is what is larger than LIMIT.
"""

import importlib
import pickle
import re
import sys
from collections.abc import Mapping
from numbers import Integral, Real
from pathlib import Path
from types import FunctionType, ModuleType

from weave.errors import WeaveError
from weave.imports import is_of_snippets

# In bytes, for each name.
LIMIT = 80_000_000

# What a page can show of a name. A series, of a loss by epoch say, has at most so many.
Value = float | str | list[float]
SERIES = 200


class _Pickler(pickle.Pickler):
    def reducer_override(self, value):
        if isinstance(value, ModuleType):
            name = value.__name__
            if is_of_snippets(name) or sys.modules.get(name) is not value:
                raise pickle.PicklingError(f"importing {name} would give another thing")
            return importlib.import_module, (name,)
        is_defined = isinstance(value, type | FunctionType)
        if is_defined and is_of_snippets(value.__module__ or ""):
            raise pickle.PicklingError(f"{value.__name__} is defined by a block")
        return NotImplemented


class _Measure:
    """A file that holds nothing, and refuses more than LIMIT."""

    size = 0

    def write(self, written):
        self.size += memoryview(written).nbytes
        if self.size > LIMIT:
            raise pickle.PicklingError("too large")


def public_names(module: ModuleType, borrowed: Mapping[str, tuple[str, str]]) -> dict:
    """Return the public names that a module defines, with their values.

    `borrowed` maps each name that it imports from another block, and that no block
    imports from it, to that block's module and the name there: such a name counts
    only where its value is another one.
    """
    names = {}
    for name, value in vars(module).items():
        source, original = borrowed.get(name, (None, None))
        there = vars(sys.modules[source]) if source in sys.modules else {}
        is_borrowed = original in there and there[original] is value
        if not name.startswith("_") and not is_borrowed:
            names[name] = value
    return names


def save(names: dict, path: Path) -> list[str]:
    """Pickle the picklable names to `path`. Return which ones."""
    stored = {name: value for name, value in names.items() if _is_storable(value)}
    with path.open("wb") as file:
        _Pickler(file, pickle.HIGHEST_PROTOCOL).dump(stored)
    return list(stored)


def load(path: Path) -> dict:
    """Return the names that `save` stored, with their values."""
    with path.open("rb") as file:
        return pickle.load(file)


def values(names: dict) -> dict[str, Value]:
    """Return the numbers, texts and series of numbers among names, as JSON has them."""
    return {
        name: [_plain(item) for item in value]
        if isinstance(value, list)
        else _plain(value)
        for name, value in names.items()
        if isinstance(value, str) or _is_number(value) or _is_series(value)
    }


def _is_series(value):
    is_short = isinstance(value, list) and 0 < len(value) <= SERIES
    return is_short and all(map(_is_number, value))


def _is_number(value):
    return isinstance(value, Real) and not isinstance(value, bool)


def _plain(value):
    """Return a number as Python's own, or a text."""
    if isinstance(value, str):
        return value
    return int(value) if isinstance(value, Integral) else float(value)


def files(block: str, names: dict) -> dict[str, bytes]:
    """Return what a block calls `files`: contents for pages to load, by their names.

    WeaveError where a content is not bytes, or a name not that of a file.
    """
    contents = names.get("files")
    if not isinstance(contents, dict):
        return {}
    for name, content in contents.items():
        if type(content) is not bytes or not re.fullmatch(r"\w[\w.-]*", str(name)):
            raise WeaveError(
                f"files of the block {block} has {name!r}, which pages cannot load: "
                "give it a file's name, without a folder, and bytes"
            )
    return contents


def _is_storable(value):
    try:
        _Pickler(_Measure(), pickle.HIGHEST_PROTOCOL).dump(value)
    except Exception:
        return False
    return True
