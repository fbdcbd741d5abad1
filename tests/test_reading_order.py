"""What a block takes over is what a reader has at that place of the page."""

import ast
from pathlib import Path

import pytest
from mkdocs.utils.meta import get_data

from tests.conftest import LANGUAGES, ROOT
from weave.project import Project

# Calls of these methods change the object that they are called on.
CHANGING = {"add", "append", "build", "compile", "extend", "fit", "sort", "update"}


def faults(blocks):
    """Imports that take a name from a block that did not make or change it last.

    `blocks` are (module name, source text, displayed text), in the page's order.
    """
    owners = {}
    found = []
    for module, source, displayed in blocks:
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.ImportFrom):
                continue
            if not (node.module or "").startswith("snippets."):
                continue
            found += [
                f"{module} takes {alias.name} from {node.module}, but at its place "
                f"of the page the last block that made or changed it is "
                f"{owners.get(alias.name, 'none')}: import it from there"
                for alias in node.names
                if owners.get(alias.name) != node.module
            ]
        owners |= dict.fromkeys(made_or_changed(displayed), module)
    return found


def made_or_changed(code):
    """The names that a displayed section binds at its top level, or changes."""
    tree = ast.parse(code)
    names = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {
                (alias.asname or alias.name).split(".")[0] for alias in node.names
            }
        else:
            names |= {name for part in ast.walk(node) for name in _touched(part)}
    return names


def _touched(node):
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    target = None
    if isinstance(node, ast.Subscript | ast.Attribute):
        target = node if isinstance(node.ctx, ast.Store) else None
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        target = node.func if node.func.attr in CHANGING else None
    while isinstance(target, ast.Subscript | ast.Attribute):
        target = target.value
    if isinstance(target, ast.Name):
        yield target.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_takes_over_what_the_reader_has(language):
    project = Project(ROOT)
    for page in project.pages():
        if page.language == language:
            text = Path(ROOT, page.path).read_text(encoding="utf-8")
            # Nobody reads as one script the blocks of a page that is no article.
            if not get_data(text)[1].get("article", True):
                continue
            blocks = [project.block(name) for name in page.blocks]
            found = faults(
                (block.module, block.source, block.displayed)
                for block in blocks
                if block.module
            )
            assert found == []


A = ("snippets.a", "", "x = 1")
IMPORT = "from snippets.{} import x\n"


@pytest.mark.parametrize(
    "change", ["x = x + 1", "x += 1", "x[0] = 1", "x.y = 1", "y = x.fit()", "x.add(1)"]
)
def test_a_name_is_taken_from_the_last_block_that_made_or_changed_it(change):
    b = ("snippets.b", IMPORT.format("a") + change, change)
    good = ("snippets.c", IMPORT.format("b") + "print(x)", "print(x)")
    bad = ("snippets.c", IMPORT.format("a") + "print(x)", "print(x)")
    assert faults([A, b, good]) == []
    (fault,) = faults([A, b, bad])
    assert fault.startswith("snippets.c takes x from snippets.a, but")
    assert fault.endswith("is snippets.b: import it from there")


@pytest.mark.parametrize("reading", ["print(x)", "y = x.shape", "y = x[0]", "x.show()"])
def test_reading_a_name_changes_nothing(reading):
    b = ("snippets.b", IMPORT.format("a") + reading, reading)
    c = ("snippets.c", IMPORT.format("a") + reading, reading)
    assert faults([A, b, c]) == []


def test_a_name_cannot_be_taken_from_a_block_further_down():
    early = ("snippets.b", IMPORT.format("a"), "print(x)")
    (fault,) = faults([early, A])
    assert "is none" in fault
