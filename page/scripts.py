"""What a script has of a block."""

import ast
from collections.abc import Mapping
from contextlib import suppress

from weave.blocks import Block

CAUGHT = """import traceback

try:
    # {comment}
{code}
except Exception:
    traceback.print_exc()"""


def in_script(block: Block, code: str, words: Mapping[str, str]) -> str:
    """Return a block's code, in the page's language, as a script has it.

    Commands are comments. Where code raises an exception, the script prints it as the
    page does, and goes on.
    """
    code = code.rstrip("\n")
    if not block.is_python:
        return as_comment(code)
    # Under `serve`, code may be half typed: executing it tells.
    with suppress(SyntaxError):
        if block.displays:
            return _printing(code)
        if block.raises:
            comment = words["raises"].format(error=block.raises)
            return CAUGHT.format(comment=comment, code=indented(code))
    return code


def displays(code: str) -> bool:
    """Return whether code calls `display`, which notebooks have, and scripts don't."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return False
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Name))
    return any(node.id == "display" for node in names)


def _printing(code):
    """Return code that prints its last value, which a notebook shows by itself."""
    last = ast.parse(code).body[-1]
    value = ast.get_source_segment(code, last)
    *lines, line = code.split("\n")[: last.lineno]
    before = "\n".join([*lines, line.encode()[: last.col_offset].decode()])
    return f"{before}print({value}){code[len(before) + len(value) :]}"


def as_comment(text: str) -> str:
    """Return a text as comments of Python."""
    return "\n".join(f"# {line}".rstrip() for line in text.splitlines())


def indented(code: str) -> str:
    """Return code indented, but for what texts over several lines have in them."""
    inside = {
        number
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant | ast.JoinedStr)
        for number in range(node.lineno + 1, node.end_lineno + 1)
    }
    return "\n".join(
        f"    {line}" if line and number not in inside else line
        for number, line in enumerate(code.split("\n"), 1)
    )
