"""Holds what a block imports against what its reader has at that place of the page."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache

from weave.blocks import Block
from weave.imports import read_imports
from weave.rules import changed_names, executed

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def order_faults(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the imports of a name from a block that did not make or change it last.

    `blocks` are those of an article that are executed, in its order: its script and
    its notebook are their code alone.
    """
    owners, modules = {}, set()
    for block in blocks:
        modules.add(block.module)
        try:
            imported, made = _names(block.source, block.code)
        except SyntaxError:
            return  # Executing it will tell.
        for module, name in imported:
            # A module that is imported for its effect is no name that a block made.
            if f"{module}.{name}" not in modules and owners.get(name) != module:
                owner = owners.get(name)
                fault = (
                    "but at its place of the page the last block that made or changed "
                    f"it is {owner}: import it from there"
                    if owner
                    else "which no block above it on the page makes: fix the name, or "
                    "show above it the block that makes it"
                )
                yield f"{block.file} imports {name} from {module}, {fault}"
        owners |= dict.fromkeys(made, block.module)


@cache  # For whoever edits one of many blocks, or prose.
def _names(source, code):
    """Return what a block imports from others, (module, name), and what it makes.

    That is the names that its section binds or changes.
    """
    shown = ast.parse(code)
    names = read_imports(source.encode()).names
    imported = [(module, name) for module, name, _ in names]
    return imported, _bound(shown) | changed_names(shown)


def _bound(tree):
    """Return the names that a section binds at its top level."""
    names = set()
    # A comprehension's names are its own.
    own = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.comprehension)
        for name in ast.walk(node.target)
    }
    for node in executed(tree):
        if isinstance(node, ast.alias):
            names.add((node.asname or node.name).partition(".")[0])
        elif node in own:
            continue
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        children = ast.iter_child_nodes(node)
        names |= {child.name for child in children if isinstance(child, DEFINITIONS)}
    return names
