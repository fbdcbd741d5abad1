"""Captures what each block prints and draws while it is imported."""

import linecache
import time
import traceback
from collections.abc import Callable
from importlib.util import spec_from_file_location
from types import ModuleType

from weave import shown
from weave.blocks import ERRORS, PRINTED, Block
from weave.commands import execute
from weave.errors import WeaveError
from weave.finder import BlockFinder
from weave.loggers import loggers_put_back
from weave.messages import as_read
from weave.project import Project
from weave.raising import raising
from weave.rich import compiled
from weave.state import state_put_back
from weave.streams import captured
from weave.terminal import as_shown
from weave.threads import waited_for


class Recorder(BlockFinder):
    """Restores some of a project's `blocks`, and records executing the others.

    `restored` has the names of blocks that are not executed. `tell` is called with an
    event and a block; `keep` with a block, its module, its outputs and its seconds.
    """

    def __init__(
        self,
        project: Project,
        blocks: list[Block],
        restored: dict[Block, dict],
        tell: Callable[..., None],
        keep: Callable[[Block, ModuleType, dict[str, str], float], None],
    ):
        super().__init__(blocks)
        self._project, self._restored = project, restored
        self._tell, self._keep = tell, keep

    def exec_module(self, module):
        block = self._blocks[module.__name__]
        if block in self._restored:
            vars(module).update(self._restored[block])
        else:
            self._execute(block, module)

    def _execute(self, block, module):
        self._tell("started", block)
        settings = self._project.settings
        # A traceback's lines are read again: they count among what the block reads.
        linecache.clearcache()
        start = time.perf_counter()
        try:
            with (
                state_put_back(),
                loggers_put_back(),
                captured(settings["max_output"]) as written,
                waited_for(settings["max_seconds"], self._is_ours),
            ):
                self._run(block, module)
            seconds = round(time.perf_counter() - start, 2)
            outputs = shown.take(block.name) | self._texts(block, written)
        except BaseException as error:
            self._tell("failed", block, **place_of(error, block))
            raise
        self._keep(block, module, outputs, seconds)
        self._tell("finished", block, seconds=seconds)

    def _is_ours(self, file):
        return file.startswith(str(self._project.snippets))

    def _run(self, block, module):
        """Execute a block's source, in its module if it is Python."""
        if not block.is_python:
            execute(block, self._project.root, self._project.settings["max_output"])
            return
        # Not as one that is being imported: other threads would wait for its end.
        spec = spec_from_file_location(block.module, block.path, loader=self)
        module.__spec__ = spec
        code = compiled(block)
        with raising(block):
            exec(code, vars(module))

    def _texts(self, block, written):
        """Return the texts that a block wrote, by the names of its outputs."""
        blocks = self._project.blocks() if written.err else []
        errors = as_read(as_shown(written.err), blocks, self._project.root)
        texts = {PRINTED: as_shown(written.out), ERRORS: errors}
        stripped = {suffix: text.strip("\n") for suffix, text in texts.items()}
        return {
            f"{block.name}{suffix}": f"{text}\n"
            for suffix, text in stripped.items()
            if text
        }


def place_of(error: BaseException, block: Block) -> dict[str, int | str | None]:
    """Return the `line` of a block that stopped, if any did, and the `error`."""
    line, path = None, str(block.path)
    if isinstance(error, SyntaxError) and error.filename == path:
        line = error.lineno
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == path:
            line = frame.lineno
    # A fault of ours is a sentence by itself.
    name = "" if isinstance(error, WeaveError) else f"{type(error).__name__}: "
    return {"line": line, "error": " ".join(f"{name}{error}".split())}
