"""What a module imports, read from its source without executing it."""

import ast
import sys
from dataclasses import dataclass

ROOT = "snippets"


@dataclass(frozen=True)
class Imports:
    """`taken`: (module, name, name given here) for each name from a module of snippets.

    `effects`: modules of snippets that are imported as a whole, for what their
    execution does; `packages`: other packages, by their first name.
    """

    taken: tuple[tuple[str, str, str], ...] = ()
    effects: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()


def read_imports(source):
    """The Imports of a module; none where it is half typed: it will not run."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return Imports()
    taken, effects, packages = [], [], []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                (effects if top == ROOT else packages).append(
                    alias.name if top == ROOT else top
                )
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            top = node.module.partition(".")[0]
            if top == ROOT:
                taken += [(node.module, a.name, a.asname or a.name) for a in node.names]
            else:
                packages.append(top)
    packages = sorted(set(packages) - sys.stdlib_module_names)
    return Imports(tuple(taken), tuple(effects), tuple(packages))
