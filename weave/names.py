"""The public names of a block, in one pickle, so that shared identities hold.

They hold within a block: a model that two blocks have put into names of their own is
two models once it is restored.

A name bound to a module is stored as that module's name. Functions and classes
of the blocks themselves are not stored: a pickle only points at them, in a module
that would have to be executed. Nor is what is larger than LIMIT.
"""

import importlib
import pickle
import sys
from numbers import Integral, Real
from types import FunctionType, ModuleType

from weave.imports import ROOT

# In bytes, for each name.
LIMIT = 80_000_000


class _Pickler(pickle.Pickler):
    def reducer_override(self, value):
        if isinstance(value, ModuleType):
            name = value.__name__
            if _is_own(name) or sys.modules.get(name) is not value:
                raise pickle.PicklingError(f"importing {name} would give another thing")
            return importlib.import_module, (name,)
        if isinstance(value, type | FunctionType) and _is_own(value.__module__):
            raise pickle.PicklingError(f"{value.__name__} is a block's own")
        return NotImplemented


class _Measure:
    """A file that holds nothing, and refuses more than LIMIT."""

    size = 0

    def write(self, written):
        self.size += memoryview(written).nbytes
        if self.size > LIMIT:
            raise pickle.PicklingError("too large")


def public_names(module, borrowed):
    """The names that a module made, as a dict.

    `borrowed` maps a name that it took over, and nobody takes from it, to the
    module and the name that it came from: it counts only if it is something else now.
    """
    own = {}
    for name, value in vars(module).items():
        source, original = borrowed.get(name, (None, None))
        there = vars(sys.modules[source]) if source in sys.modules else {}
        taken_over = original in there and there[original] is value
        if not name.startswith("_") and not taken_over:
            own[name] = value
    return own


def save(names, path):
    """Pickle what can be stored of `names`; the names that were."""
    stored = {name: value for name, value in names.items() if _is_storable(value)}
    with path.open("wb") as file:
        _Pickler(file, pickle.HIGHEST_PROTOCOL).dump(stored)
    return list(stored)


def load(path):
    """The names that `save` stored, as a dict."""
    with path.open("rb") as file:
        return pickle.load(file)


def values(names):
    """The numbers and texts among `names`, as JSON has them."""
    found = {}
    for name, value in names.items():
        if isinstance(value, str):
            found[name] = value
        elif isinstance(value, Real) and not isinstance(value, bool):
            found[name] = int(value) if isinstance(value, Integral) else float(value)
    return found


def _is_own(module):
    return f"{module}.".startswith(f"{ROOT}.")


def _is_storable(value):
    try:
        _Pickler(_Measure(), pickle.HIGHEST_PROTOCOL).dump(value)
    except Exception:
        return False
    return True
