"""What a block's execution left, from weave's store: its names, its text, its figures.

The store keeps values. Functions and classes are defined again, from their statements
alone; so are the few names that are too large to be stored. Nothing trains again.
"""

import ast
import contextlib
import importlib
import io
from functools import cached_property
from types import ModuleType

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt

from weave.blocks import Block
from weave.finder import BlockFinder
from weave.manifest import Result
from weave.project import Project
from weave.run import stored_names

IMPORTS = ast.Import | ast.ImportFrom
DEFINITIONS = ast.FunctionDef | ast.ClassDef
ASSIGNMENTS = ast.Assign | ast.AnnAssign


class Execution:
    """A block that has been executed: its module, its text and its figures."""

    def __init__(self, block: Block, result: Result):
        self._block, self._result = block, result

    @cached_property
    def module(self) -> ModuleType:
        """Its names as they were in the end, and the functions that it defines."""
        return importlib.import_module(self._block.module)

    @cached_property
    def printed(self) -> str:
        """What its page shows as its output."""
        path = self._result.outputs.get(f"{self._block.name}.txt")
        return path.read_text(encoding="utf-8") if path else ""

    @cached_property
    def figures(self) -> list[plt.Figure]:
        """What it draws, drawn again: the store has pictures, tests ask for objects."""
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                _execute(self._block, ast.parse(self._block.source).body, {})
            return [plt.figure(number) for number in plt.get_fignums()]
        finally:
            plt.close("all")


class Restorer(BlockFinder):
    """Imports blocks without executing them: gives their modules what was stored."""

    def __init__(self, project: Project, blocks: list[Block]):
        super().__init__(blocks)
        self._project = project

    def exec_module(self, module):
        block = self._blocks[module.__name__]
        stored = stored_names(self._project, block)
        body = ast.parse(block.source).body
        imports = [node for node in body if isinstance(node, IMPORTS)]
        _execute(block, imports, vars(module))
        vars(module).update(stored)
        others = [node for node in body if _is_missing(node, stored)]
        before = plt.get_fignums()
        _execute(block, others, vars(module))
        vars(module).update(stored)
        # A figure and its axes are names that are not stored.
        for number in set(plt.get_fignums()) - set(before):
            plt.close(number)


def _is_missing(node: ast.stmt, stored: dict) -> bool:
    """Return whether a statement defines a function, or a name that is not stored."""
    if isinstance(node, DEFINITIONS):
        return True
    if not isinstance(node, ASSIGNMENTS):
        return False
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    bound = {
        name.id
        for target in targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
    }
    return any(not name.startswith("_") for name in bound - stored.keys())


def _execute(block: Block, statements: list[ast.stmt], namespace: dict) -> None:
    """Execute some statements of a block where they stand, for coverage's sake."""
    tree = ast.Module(statements, type_ignores=[])
    exec(compile(tree, str(block.path), "exec", dont_inherit=True), namespace)
