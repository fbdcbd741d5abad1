"""What a module imports, read from its source without executing it."""

import ast
import sys
from dataclasses import dataclass
from functools import lru_cache

ROOT = "snippets"


@dataclass(frozen=True)
class Imports:
    """`taken`: (module, name, name given here) for each name from a module of snippets.

    `effects`: modules of snippets that are imported as a whole, for what their
    execution does; `foreign`: modules from elsewhere, those of Python left out.
    """

    taken: tuple[tuple[str, str, str], ...] = ()
    effects: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()


@lru_cache(maxsize=4096)  # under `mkdocs serve`, most modules stay what they are
def read_imports(source):
    """The Imports of a module; none where it is half typed: it will not run."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return Imports()
    taken, effects, foreign = [], [], set()
    for node in _statements(tree.body):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if _top(alias.name) == ROOT:
                    effects.append(alias.name)
                else:
                    foreign.add(alias.name)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            if _top(node.module) == ROOT:
                taken += [(node.module, a.name, a.asname or a.name) for a in node.names]
            else:
                foreign.add(node.module)
    foreign = [name for name in foreign if _top(name) not in sys.stdlib_module_names]
    return Imports(tuple(taken), tuple(effects), tuple(sorted(foreign)))


def _statements(body):
    """The statements of a body, and what is in them: expressions import nothing."""
    for node in body:
        yield node
        for part in ("body", "handlers", "orelse", "finalbody", "cases"):
            yield from _statements(getattr(node, part, ()))


def _top(module):
    return module.partition(".")[0]
