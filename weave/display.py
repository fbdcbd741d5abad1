"""A block may ask that the last value of its section be shown: `# weave: display`."""

import ast
import re

from weave.blocks import Block

MARK = re.compile(r"^# weave: display *$", re.MULTILINE)

NO_VALUE = (
    "the value with which the section ends is to be displayed, and there is none: end "
    "it with an expression, or remove `# weave: display`"
)


def asks_for_display(block: Block) -> bool:
    """Return whether a block has the mark, which stands above what pages show."""
    return any(
        not block.shows(block.source.count("\n", 0, mark.start()) + 1)
        for mark in MARK.finditer(block.source)
    )


def last_expression(tree: ast.Module, block: Block) -> ast.Expr:
    """Return the expression with which a block's section ends, from its whole tree.

    ValueError where it ends with something else.
    """
    displayed = [node for node in tree.body if block.shows(node.lineno)]
    if not displayed or not isinstance(displayed[-1], ast.Expr):
        raise ValueError(NO_VALUE)
    return displayed[-1]
