"""What a module imports, read from its source without executing it."""

import ast
import sys
from dataclasses import dataclass
from functools import lru_cache

ROOT = "snippets"


@dataclass(frozen=True)
class Imports:
    """`names`: (module, name, name here) for each name from a module of snippets.

    `effects`: modules of snippets that are imported as a whole, for what their
    execution does; `foreign`: modules from elsewhere, Python's own left out.
    """

    names: tuple[tuple[str, str, str], ...] = ()
    effects: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()


@lru_cache(maxsize=4096)  # under `mkdocs serve`, most modules stay what they are
def read_imports(source: bytes) -> Imports:
    """Return the Imports of a module; none where it is half typed: it will not run."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return Imports()
    names, effects, foreign = [], [], set()
    for node in _statements(tree.body):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if is_of_snippets(alias.name):
                    effects.append(alias.name)
                else:
                    foreign.add(alias.name)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            if is_of_snippets(node.module):
                names += [(node.module, a.name, a.asname or a.name) for a in node.names]
            else:
                foreign.add(node.module)
    packages = sys.stdlib_module_names
    foreign = [name for name in foreign if name.partition(".")[0] not in packages]
    return Imports(tuple(names), tuple(effects), tuple(sorted(foreign)))


def _statements(body):
    """Yield the statements of a body, and those in them."""
    for node in body:
        yield node
        for part in ("body", "handlers", "orelse", "finalbody", "cases"):
            yield from _statements(getattr(node, part, ()))


def is_of_snippets(module: str) -> bool:
    return module.partition(".")[0] == ROOT
