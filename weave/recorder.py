"""Captures what each block prints and draws while it is imported."""

import io
import os
import sys
import time
import traceback
from contextlib import redirect_stdout
from importlib.abc import Loader, MetaPathFinder
from importlib.util import spec_from_file_location

from weave.figures import shown, to_svg
from weave.terminal import as_shown


class Terminal(io.StringIO):
    """Looks like a terminal, so that progress bars draw over themselves."""

    def isatty(self):
        return True


class Recorder(MetaPathFinder, Loader):
    """Finds the modules of `blocks`: restores some, and records executing the others.

    A block that another block's import executes keeps its own output. `restored`
    has the names of those that are not executed; `tell` is called with an event and
    a block; `keep` with a block, its module, its outputs by their names, its seconds.
    """

    def __init__(self, blocks, restored, tell, keep):
        self.blocks = {block.module: block for block in blocks}
        self.restored, self.tell, self.keep = restored, tell, keep

    def find_spec(self, fullname, path=None, target=None):
        if block := self.blocks.get(fullname):
            return spec_from_file_location(fullname, block.path, loader=self)
        return None

    def exec_module(self, module):
        block = self.blocks[module.__name__]
        if block in self.restored:
            vars(module).update(self.restored[block])
        else:
            self._execute(block, module)

    def _execute(self, block, module):
        terminal, before, cwd = Terminal(), time.perf_counter(), os.getcwd()
        outputs = {}
        self.tell("started", block)
        try:
            with redirect_stdout(terminal):
                # Never from bytecode, which goes by modification times.
                source, path = block.path.read_bytes(), str(block.path)
                exec(compile(source, path, "exec", dont_inherit=True), vars(module))
            seconds = round(time.perf_counter() - before, 2)
            pyplot = sys.modules.get("matplotlib.pyplot")
            if pyplot and pyplot.get_fignums():
                raise RuntimeError("a figure is left open: call plt.show()")
            for number, figure in enumerate(shown, 1):
                name = f"{block.stem}-{number}"
                outputs[f"{name}.svg"] = to_svg(figure, name)
            if (written := terminal.getvalue()).strip():
                outputs[f"{block.stem}.txt"] = as_shown(written)
        except BaseException as error:
            self.tell("failed", block, **where(error, block))
            raise
        shown.clear()
        if matplotlib := sys.modules.get("matplotlib"):
            matplotlib.rc_file_defaults()
        os.chdir(cwd)
        self.keep(block, module, outputs, seconds)
        self.tell("finished", block, seconds=seconds)


def where(error, block):
    """The line of a block that stopped, if any did, and the exception."""
    line, path = None, str(block.path)
    if isinstance(error, SyntaxError) and error.filename == path:
        line = error.lineno
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == path:
            line = frame.lineno
    return {"line": line, "error": " ".join(f"{type(error).__name__}: {error}".split())}
