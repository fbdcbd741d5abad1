"""The rules on which the store rests: what a block may import, and what it may change.

A block that is restored has the values that its own execution left. So an object that
a later block changes must be imported from that block, and what a block imports must
be readable from its source.
"""

import ast
from collections.abc import Iterator, Sequence

from weave.blocks import PYTHON, Block
from weave.errors import WeaveError
from weave.imports import is_of_snippets, read_imports

# Methods that change the object on which they are called.
CHANGING = {
    *("add", "append", "build", "clear", "compile", "discard", "extend", "fill", "fit"),
    *("insert", "pop", "popitem", "remove", "reverse", "setdefault", "set_weights"),
    *("load_weights", "shuffle", "sort", "train_on_batch", "update"),
}

# What importing a module does not execute, or what has names of its own.
LATER = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)


def check_mark(block: Block) -> None:
    """Raise a WeaveError where what a block says of itself cannot be followed."""
    mark = block.mark
    if block.is_python:
        is_known = len(mark) == 2 and mark[0] == "raises" and mark[1].isidentifier()
    else:
        is_known = block.is_executed
    if mark and not is_known:
        known = "raises ValueError" if block.is_python else "execute"
        raise WeaveError(
            f"{block.file} says `# weave: {' '.join(mark)}`, which cannot be followed: "
            f"write `# weave: {known}`, or delete the line"
        )
    twin = block.path.with_suffix(PYTHON)
    if mark and not block.is_python and twin.exists():
        raise WeaveError(
            f"{block.file} is executed, and has the name of {twin.name}: rename one, "
            "as their results would have one name"
        )


def check_rules(blocks: Sequence[Block]) -> None:
    """Raise a WeaveError for the first block, in reading order, that breaks a rule."""
    origins = {}  # (module, name) -> where the object of that name was made
    changed = {}  # origin -> the last block that changed the object
    holders = {}  # origin -> the blocks that have it as it was changed last
    for block in blocks:
        check_mark(block)
        tree = _parse(block)
        if tree is None:
            continue
        for line, fault in [*import_faults(tree), *main_faults(tree)]:
            raise WeaveError(f"{block.file}, line {line}: {fault}")
        names = {}
        for source, name, here in read_imports(block.source.encode()).names:
            origin = origins.get((source, name), (source, name))
            last = changed.get(origin)
            if last and source not in holders[origin]:
                raise WeaveError(
                    f"{block.file} imports {name} from {source}, but {last} has "
                    f"changed it since: import it from {last}"
                )
            origins[block.module, here] = names[here] = origin
            holders.setdefault(origin, set()).add(block.module)
        for name in changed_names(tree) & names.keys():
            changed[names[name]] = block.module
            holders[names[name]] = {block.module}


def import_faults(tree: ast.Module) -> list[tuple[int, str]]:
    """Return the imports from snippets that weave cannot follow, with their lines."""
    faults = []
    top = set(_executed(tree))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        aliases = [alias.name for alias in node.names]
        relative = isinstance(node, ast.ImportFrom) and node.level > 0
        modules = [node.module] if isinstance(node, ast.ImportFrom) else aliases
        if relative:
            fault = "a relative import: write the module's whole name, snippets.…"
        elif not any(is_of_snippets(module) for module in modules):
            continue
        elif "*" in aliases:
            fault = "a star import from snippets: name what it imports"
        elif node not in top:
            fault = "an import from snippets inside a body: move it to the module's top"
        else:
            continue
        faults.append((node.lineno, fault))
    return faults


def main_faults(tree: ast.Module) -> list[tuple[int, str]]:
    """Return the tests of `__name__`: a script executes what a page would leave out."""
    return [
        (node.lineno, "a test of __name__: it differs in a script, leave it out")
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id == "__name__"
    ]


def changed_names(tree: ast.Module) -> set[str]:
    """Return the names whose objects a module changes in place, at its top level."""
    return {name for node in _executed(tree) if (name := _changed(node))}


def _executed(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a node and those in it, without the bodies of functions and classes."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, LATER):
            yield from _executed(child)


def _changed(node):
    """Return the name of the object that a node changes, or None."""
    if isinstance(node, ast.Subscript | ast.Attribute):
        target = node if isinstance(node.ctx, ast.Store | ast.Del) else None
    elif isinstance(node, ast.AugAssign):
        target = node.target
    elif isinstance(node, ast.keyword) and node.arg == "out":
        target = node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        target = node.func.value if node.func.attr in CHANGING else None
    else:
        target = None
    while isinstance(target, ast.Subscript | ast.Attribute):
        target = target.value
    return target.id if isinstance(target, ast.Name) else None


def _parse(block):
    """Return the syntax tree; None where it is half typed: executing it will tell."""
    if not block.is_python:
        return None
    try:
        return ast.parse(block.source)
    except (SyntaxError, ValueError):
        return None
