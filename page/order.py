"""Holds what a block imports against what its reader has at that place of the page."""

import ast
from collections.abc import Iterable, Iterator

from weave.blocks import Block
from weave.imports import is_of_snippets
from weave.rules import changed_names


def order_faults(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the imports of a name from a block that did not make or change it last.

    `blocks` are those of an article that are executed, in its order: its script and
    its notebook are their code alone.
    """
    owners = {}
    for block in blocks:
        try:
            tree, shown = ast.parse(block.source), ast.parse(block.code)
        except SyntaxError:
            return  # Executing it will tell.
        for module, name in _imported(tree):
            if owners.get(name) != module:
                owner = owners.get(name, "none above it")
                yield (
                    f"{block.file} imports {name} from {module}, but at its place of "
                    f"the page the last block that made or changed it is {owner}: "
                    "import it from there"
                )
        owners |= dict.fromkeys(_bound(shown) | changed_names(shown), block.module)


def _imported(tree):
    """Yield (module, name) for each name that is imported from another block."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and is_of_snippets(node.module or ""):
            for alias in node.names:
                yield node.module, alias.name


def _bound(tree):
    """Return the names that a section binds at its top level."""
    names = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            imported = (alias.asname or alias.name for alias in node.names)
            names |= {name.partition(".")[0] for name in imported}
        else:
            names |= {
                part.id
                for part in ast.walk(node)
                if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
            }
    return names
