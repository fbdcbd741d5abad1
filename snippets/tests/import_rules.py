"""The import graph is the order in which blocks execute: it must be plain to read."""

import ast

from weave.imports import is_of_snippets

RELATIVE = "a relative import: write the module's whole name, snippets.…"


def snippet_imports(source):
    """The statements that import from snippets, each with the modules it names."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names if is_of_snippets(alias.name)]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            modules = [module] if node.level or is_of_snippets(module) else []
        else:
            modules = []
        if modules:
            found.append((node, modules))
    return found


def import_faults(source, importable):
    """Snippet imports stand at the top, absolute, by name or bare.

    `importable` has the names of all modules that a block may import.
    """
    start, _ = source.section or (float("inf"), None)
    faults = []
    for node, modules in snippet_imports(source):
        flaws = []
        if node not in source.tree.body or node.lineno > start:
            flaws.append(
                "an import from snippets that is not at the module's top: move it "
                "above the displayed section"
            )
        if any(alias.name == "*" for alias in node.names):
            flaws.append("a star import: name what it takes over")
        if any(alias.asname for alias in node.names):
            flaws.append(
                "an import from snippets that renames: what an earlier block shows "
                "keeps its name"
            )
        if getattr(node, "level", 0):
            flaws.append(RELATIVE)
        else:
            flaws += [
                f"{module} is not a block: import from the block itself"
                for module in modules
                if module not in importable
            ]
        faults += [source.fault(node.lineno, flaw) for flaw in flaws]
    return faults


def block_import_faults(source, blocks):
    """A test file executes no block when it is collected.

    `blocks` has the names of all blocks.
    """
    faults = []
    for node in outside_functions(source.tree):
        modules = []
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level:
            faults.append(source.fault(node.lineno, RELATIVE))
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            modules = [node.module, *names]
        elif isinstance(node, ast.Constant):
            # What importlib.import_module is given, say.
            modules = [node.value]
        faults += [
            source.fault(
                node.lineno,
                f"{module} is a block, and would execute when tests are collected: "
                "ask for its fixture",
            )
            for module in modules
            if module in blocks
        ]
    return faults


def outside_functions(node):
    """The nodes below `node` that execute when its module is imported."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield child
            yield from outside_functions(child)
