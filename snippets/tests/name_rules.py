"""Along an article, a name means one thing: a cell may be run again, in any order.

What a block takes over from another, and what is a function, a class or a module, has
its name to itself. A name that serves a block alone, such as a loop's, may serve
another one too.
"""

import ast

from weave.imports import is_of_snippets

# What has names of its own.
SCOPES = (
    *(ast.FunctionDef, ast.ClassDef, ast.Lambda),
    *(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
)


def name_faults(sources):
    """The names that mean one thing in a block and another in a later one.

    `sources` are the blocks of an article, in its order.
    """
    lasting = {name for source in sources for name in taken_over(source)}
    found = [
        (name, meaning or source.path, source, line)
        for source in sources
        for name, line, meaning in bindings(source)
    ]
    lasting |= {name for name, meaning, source, _ in found if meaning != source.path}
    faults, meanings = [], {}
    for name, meaning, source, line in found:
        first = meanings.setdefault(name, (meaning, source))
        if name in lasting and first[0] != meaning:
            faults.append(
                source.fault(
                    line,
                    f"`{name}` has a meaning already, from {first[1].path}: give it "
                    "another name",
                )
            )
    return faults


def taken_over(source):
    """The names that a block imports from another one."""
    return {
        alias.name
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and is_of_snippets(node.module or "")
        for alias in node.names
    }


def bindings(source):
    """The names that a block binds at its top level: name, line, meaning.

    A meaning is what an import says, or where a function or a class stands. Of a value,
    it is None.
    """
    found = []
    for node in executed(source.tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.append((node.name, node.lineno, f"{source.path} {node.name}"))
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.append((node.id, node.lineno, None))
        elif isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                name, meaning = alias.asname or top, alias.asname and alias.name
                if not is_of_snippets(alias.name):
                    found.append((name, node.lineno, meaning or top))
        elif isinstance(node, ast.ImportFrom) and not is_of_snippets(node.module or ""):
            for alias in node.names:
                meaning = f"{node.module}.{alias.name}"
                found.append((alias.asname or alias.name, node.lineno, meaning))
    return found


def executed(node):
    """The nodes below `node` that bind names of the module, not names of their own."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            yield child
        elif not isinstance(child, SCOPES):
            yield child
            yield from executed(child)
