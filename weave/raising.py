"""Blocks that raise an exception, as they say."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from weave.blocks import Block
from weave.errors import WeaveError


@contextmanager
def raising(block: Block) -> Iterator[None]:
    """Print the exception that a block says it raises, as Python prints it.

    WeaveError where it raises none, another one, or one in code that is not displayed.
    """
    try:
        yield
    except Exception as error:
        if not block.raises:
            raise
        name, trace = type(error).__name__, _from(error.__traceback__, block)
        if name != block.raises or not block.shows(trace.tb_lineno):
            raise WeaveError(
                f"{name}: {error}, where its displayed code should raise {block.raises}"
            ).with_traceback(trace) from None
        traceback.print_exception(type(error), error, trace)
    else:
        if block.raises:
            raise WeaveError(
                f"it does not raise {block.raises}: fix its code, or delete the line "
                f"`# weave: raises {block.raises}`"
            )


def _from(trace, block):
    """Return a traceback from the block's own frame on."""
    while trace.tb_frame.f_code.co_filename != str(block.path):
        trace = trace.tb_next
    return trace
