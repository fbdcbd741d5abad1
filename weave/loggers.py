"""What a block sets of logging is put back after it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loggers_put_back() -> Iterator[None]:
    """Put back the handlers and the level of the root logger, and what is disabled.

    The first message of all gives the root logger a handler: messages of later blocks
    would look otherwise.
    """
    root = logging.getLogger()
    handlers, level, disabled = root.handlers[:], root.level, root.manager.disable
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        logging.disable(disabled)
