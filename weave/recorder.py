"""Captures what each block prints and draws while it is imported."""

import io
import os
import time
from contextlib import contextmanager, redirect_stdout
from importlib.abc import MetaPathFinder
from importlib.machinery import SourceFileLoader
from importlib.util import spec_from_file_location

import matplotlib
from matplotlib import pyplot

from weave import canvas
from weave.figures import to_svg
from weave.terminal import as_shown


class Terminal(io.StringIO):
    """Looks like a terminal, so that progress bars draw over themselves."""

    def isatty(self):
        return True


class Recorder(MetaPathFinder):
    """Finds the modules of `blocks` and has each execution recorded.

    A block that another block's import executes keeps its own output.
    `tell` is called with an event: started, finished (with its seconds) or
    failed (with the exception), and the block.
    """

    def __init__(self, blocks, folder, tell):
        self.blocks = {block.module: block for block in blocks}
        self.folder = folder
        self.tell = tell

    def find_spec(self, fullname, path=None, target=None):
        if (block := self.blocks.get(fullname)) is None:
            return None
        loader = _RecordingLoader(fullname, str(block.path), self)
        return spec_from_file_location(fullname, block.path, loader=loader)

    @contextmanager
    def recording(self, module):
        """Capture what happens inside as the output of the block of this module."""
        block = self.blocks[module]
        terminal, before, cwd = Terminal(), time.perf_counter(), os.getcwd()
        self.tell("started", block)
        try:
            with redirect_stdout(terminal):
                yield
            if pyplot.get_fignums():
                raise RuntimeError("a figure is left open: call plt.show()")
            self._keep(block, terminal.getvalue())
        except BaseException as error:
            self.tell("failed", block, error)
            raise
        finally:
            pyplot.close("all")
            canvas.shown.clear()
            matplotlib.rc_file_defaults()
            os.chdir(cwd)
        self.tell("finished", block, time.perf_counter() - before)

    def _keep(self, block, written):
        target = self.folder / block.stem
        target.parent.mkdir(parents=True, exist_ok=True)
        if written.strip():
            path = target.with_name(f"{target.name}.txt")
            path.write_text(as_shown(written), encoding="utf-8", newline="\n")
        for number, figure in enumerate(canvas.shown, 1):
            name = f"{target.name}-{number}"
            svg = to_svg(figure, f"{block.stem}-{number}")
            path = target.with_name(f"{name}.svg")
            path.write_text(svg, encoding="utf-8", newline="\n")


class _RecordingLoader(SourceFileLoader):
    def __init__(self, fullname, path, recorder):
        super().__init__(fullname, path)
        self.recorder = recorder

    def get_code(self, fullname):
        # Never from bytecode, which goes by modification times.
        return self.source_to_code(self.get_data(self.path), self.path)

    def exec_module(self, module):
        with self.recorder.recording(module.__name__):
            super().exec_module(module)
