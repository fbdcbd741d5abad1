"""The rules on which the store rests: what a block may import, and what it may change.

A block that is restored has the values that its own execution left. So an object that
a later block changes must be imported from that block, and what a block imports must
be readable from its source.
"""

import ast
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache

from weave.blocks import PYTHON, Block
from weave.errors import WeaveError
from weave.graph import Graph
from weave.imports import ROOT, is_of_snippets, read_imports

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
        is_raising = len(mark) == 2 and mark[0] == "raises" and mark[1].isidentifier()
        is_known = is_raising or block.varies or block.displays
    else:
        is_known = block.is_executed
    if mark and not is_known:
        known = (
            ["raises ValueError", "varies", "display"]
            if block.is_python
            else ["execute"]
        )
        marks = " or ".join(f"`# weave: {words}`" for words in known)
        raise WeaveError(
            f"{block.file} says `# weave: {' '.join(mark)}`, which cannot be followed: "
            f"write {marks}, or delete the line"
        )
    twin = block.path.with_suffix(PYTHON)
    if mark and not block.is_python and twin.exists():
        raise WeaveError(
            f"{block.file} is executed, and has the name of {twin.name}: rename one, "
            "as their results would have one name"
        )


def check_packages(block: Block) -> None:
    """Raise a WeaveError where a folder of a block is no package.

    Its data would be the parent's: whatever imports from there would be executed again.
    """
    for folder in block.path.parents[: block.name.count("/")]:
        if not (folder / "__init__.py").exists():
            place = folder.relative_to(block.path.parents[block.name.count("/")])
            raise WeaveError(
                f"snippets/{place.as_posix()} has blocks and no __init__.py: add an "
                "empty one"
            )


def check_rules(blocks: Sequence[Block]) -> None:
    """Raise a WeaveError for the first block, in reading order, that breaks a rule."""
    origins = {}  # (module, name) -> where the object of that name was made
    changed = {}  # origin -> the last block that changed the object
    holders = {}  # origin -> the blocks that have it as it was changed last
    modules = frozenset(block.module for block in blocks)
    for block in blocks:
        check_mark(block)
        check_packages(block)
        if not block.is_python:
            continue
        text = block.source.encode()
        for line, fault in _faults_of(text, modules):
            raise WeaveError(f"{block.file}, line {line}: {fault}")
        names = {}
        for source, name, here in read_imports(text).names:
            origin = origins.get((source, name), (source, name))
            last = changed.get(origin)
            if last and source not in holders[origin]:
                raise WeaveError(
                    f"{block.file} imports {name} from {source}, but {last} has "
                    f"changed it since: import it from {last}"
                )
            origins[block.module, here] = names[here] = origin
            holders.setdefault(origin, set()).add(block.module)
        for name in changed_names_of(text) & names.keys():
            changed[names[name]] = block.module
            holders[names[name]] = {block.module}


def import_faults(tree: ast.Module) -> list[tuple[int, str]]:
    """Return the imports from snippets that weave cannot follow, with their lines."""
    faults = []
    top = set(executed(tree))
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


def module_faults(tree: ast.Module, modules: Set[str]) -> list[tuple[int, str]]:
    """Return where a block's module is used as a value, with its line.

    What a block does with the names in it would be seen by no other rule, and a script
    has no such module. `modules` are those of blocks.
    """
    imported = {ROOT}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named = [alias for alias in node.names if is_of_snippets(alias.name)]
            imported |= {alias.asname for alias in named if alias.asname}
        elif isinstance(node, ast.ImportFrom) and is_of_snippets(node.module or ""):
            full = {alias: f"{node.module}.{alias.name}" for alias in node.names}
            imported |= {a.asname or a.name for a in full if full[a] in modules}
    return [
        (node.lineno, f"{node.id} is a block's module: import the names that it needs")
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id in imported
    ]


def changed_names(tree: ast.Module) -> set[str]:
    """Return the names whose objects a module changes in place, at its top level."""
    return {name for node in executed(tree) if (name := _changed(node))}


def changed_modules(graph: Graph, module: str, among: Iterable[str]) -> set[str]:
    """Return the modules that no longer have what they had, once `module` was executed.

    They have an object that it changed in place; `among` are those to look at.
    """
    waiting = [(module, name) for name in changed_names_of(graph.source(module))]
    changed = set()
    for here, name in waiting:
        for source, original, own in graph.imports(here).names:
            if own == name and (source, original) not in changed:
                changed.add((source, original))
                waiting.append((source, original))
    origins = {source for source, _ in changed}
    holders = {
        other
        for other in among
        if {(source, name) for source, name, _ in graph.imports(other).names} & changed
    }
    return (origins | holders) & {*among} - {module}


@lru_cache(maxsize=4096)
def changed_names_of(source: bytes) -> set[str]:
    """Return the names that `changed_names` finds in a module's text."""
    try:
        return changed_names(ast.parse(source))
    except (SyntaxError, ValueError):
        return set()


def executed(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a node and those in it, without the bodies of functions and classes."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, LATER):
            yield from executed(child)


@lru_cache(maxsize=4096)  # under `mkdocs serve`, most blocks stay what they are
def _faults_of(source, modules):
    """Return what a module's text does that no block may, with the lines."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):  # half typed: executing it will tell
        return []
    return [*import_faults(tree), *main_faults(tree), *module_faults(tree, modules)]


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
