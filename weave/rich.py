"""Shows objects as a notebook does: `display(…)`, and the last value of a section."""

import ast
import builtins
import struct
from base64 import b64encode
from types import CodeType

from weave import shown
from weave.blocks import Block

NO_VALUE = (
    "the value with which the section ends is to be displayed, and there is none: end "
    "it with an expression, or remove `# weave: display`"
)

# In characters, for a table or a picture.
LIMIT = 400_000

# A picture as a figure is: a pixel to a pixel of the page, three quarters of a point.
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}" style="">'
    '<image width="{width}" height="{height}" '
    'xlink:href="data:image/png;base64,{data}"/></svg>'
)


def display(*objects: object) -> None:
    """Show objects: as a table or a picture where they can be one, else printed."""
    for each in objects:
        if html := _asked(each, "_repr_html_"):
            _check_size(html)
            shown.tables.append(html)
        elif png := _asked(each, "_repr_png_"):
            shown.figures.append(_picture(png))
        else:
            print(repr(each))


def compiled(block: Block) -> CodeType:
    """Return the code of a block, which shows its last value where it asks for that.

    Blocks have `display`, as a notebook has.
    """
    builtins.display = display
    # Never from bytecode, which goes by modification times.
    source, path = block.path.read_bytes(), str(block.path)
    if block.displays:
        source = ast.parse(source, path)
        last = _last_expression(source, block)
        call = ast.Call(ast.Name("__display__", ast.Load()), [last.value], [])
        last.value = ast.fix_missing_locations(ast.copy_location(call, last.value))
        builtins.__display__ = _display_last
    return compile(source, path, "exec", dont_inherit=True)


def _last_expression(tree, block):
    """Return the expression with which a block's section ends, from its whole tree."""
    displayed = [node for node in tree.body if block.shows(node.lineno)]
    if not displayed or not isinstance(displayed[-1], ast.Expr):
        raise ValueError(NO_VALUE)
    return displayed[-1]


def _display_last(value):
    if value is None:
        raise ValueError(NO_VALUE)
    display(value)


def _asked(value, method):
    """Return what an object gives for a method of the protocol; None where it can't."""
    ask = getattr(value, method, None)
    return ask() if callable(ask) and not isinstance(value, type) else None


def _picture(png):
    data = b64encode(png).decode()
    _check_size(data)
    # Both stand at the beginning of every PNG file.
    width, height = struct.unpack(">II", png[16:24])
    return PICTURE.format(width=width * 0.75, height=height * 0.75, data=data)


def _check_size(text):
    if len(text) > LIMIT:
        raise RuntimeError(
            f"what is displayed takes {len(text)} characters, more than {LIMIT}: show "
            "less of a table (as with its head()), or a smaller picture"
        )
