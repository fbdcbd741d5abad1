"""Captures what each block prints and draws while it is imported."""

import io
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import contextmanager, redirect_stdout
from types import ModuleType
from typing import BinaryIO

from weave import shown
from weave.blocks import Block
from weave.finder import BlockFinder
from weave.rich import compiled
from weave.state import state_put_back
from weave.terminal import as_shown


class Terminal(io.TextIOWrapper):
    """A standard output that looks like a terminal: progress bars draw over themselves.

    RuntimeError where more than `limit` characters are written; what programs write
    that a block starts is not counted.
    """

    def __init__(self, file: BinaryIO, limit: int):
        super().__init__(file, encoding="utf-8", errors="replace", write_through=True)
        self._left = self._limit = limit

    def isatty(self):
        return True

    def write(self, text):
        self._left -= len(text)
        if self._left < 0:
            raise RuntimeError(
                f"more than {self._limit} characters are printed: print less, or "
                "raise max_output under [tool.weave] in pyproject.toml"
            )
        return super().write(text)


class Recorder(BlockFinder):
    """Restores some of `blocks`, and records executing the others.

    `restored` has the names of blocks that are not executed. `tell` is called with an
    event and a block; `keep` with a block, its module, its outputs and its seconds.
    `limit` is how many characters a block may print.
    """

    def __init__(
        self,
        blocks: list[Block],
        restored: dict[Block, dict],
        tell: Callable[..., None],
        keep: Callable[[Block, ModuleType, dict[str, str], float], None],
        limit: int,
    ):
        super().__init__(blocks)
        self._restored, self._tell, self._keep = restored, tell, keep
        self._limit = limit

    def exec_module(self, module):
        block = self._blocks[module.__name__]
        if block in self._restored:
            vars(module).update(self._restored[block])
        else:
            self._execute(block, module)

    def _execute(self, block, module):
        self._tell("started", block)
        start = time.perf_counter()
        try:
            with state_put_back(), _captured(self._limit) as written:
                exec(compiled(block), vars(module))
            seconds = round(time.perf_counter() - start, 2)
            outputs = shown.take(block.name)
            if text := as_shown(written.getvalue()).strip("\n"):
                outputs[f"{block.name}.txt"] = text + "\n"
        except BaseException as error:
            self._tell("failed", block, **place_of(error, block))
            raise
        self._keep(block, module, outputs, seconds)
        self._tell("finished", block, seconds=seconds)


def place_of(error: BaseException, block: Block) -> dict[str, int | str | None]:
    """Return the `line` of a block that stopped, if any did, and the `error`."""
    line, path = None, str(block.path)
    if isinstance(error, SyntaxError) and error.filename == path:
        line = error.lineno
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == path:
            line = frame.lineno
    return {"line": line, "error": " ".join(f"{type(error).__name__}: {error}".split())}


@contextmanager
def _captured(limit):
    """Give what is written to the standard output inside, by programs started too.

    The text is whole once the context ends.
    """
    written = io.StringIO()
    with tempfile.TemporaryFile() as file:
        outside = os.dup(1)
        os.dup2(file.fileno(), 1)
        try:
            with redirect_stdout(Terminal(open(os.dup(1), "wb", buffering=0), limit)):
                yield written
                sys.stdout.flush()
        finally:
            sys.__stdout__.flush()
            os.dup2(outside, 1)
            os.close(outside)
        file.seek(0)
        written.write(file.read().decode(errors="replace"))
