"""Captures what each block prints, draws and defines while it is imported."""

import io
import os
import sys
import time
from contextlib import contextmanager, redirect_stdout
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import SourceFileLoader
from importlib.util import spec_from_file_location

from weave import names
from weave.figures import shown, to_svg
from weave.store import NAMES
from weave.terminal import as_shown


class Terminal(io.StringIO):
    """Looks like a terminal, so that progress bars draw over themselves."""

    def isatty(self):
        return True


class Recorder(MetaPathFinder):
    """Finds the modules of `blocks`: restores some, and records executing the others.

    A block that another block's import executes keeps its own output.

    `restore` has the files of names, by the blocks' stems; `borrowed` the names
    that a block takes over and nobody takes from it (see `names.public_names`);
    `folder` gets a folder for each block. `tell` is called with an event, the block
    and a detail: started, finished (with its seconds and names), failed (with the
    exception), unrestorable or unwritable (with the reason).
    """

    def __init__(self, blocks, restore, borrowed, folder, tell):
        self.blocks = {block.module: block for block in blocks}
        self.restore = restore
        self.borrowed = borrowed
        self.folder = folder
        self.tell = tell

    def find_spec(self, fullname, path=None, target=None):
        if (block := self.blocks.get(fullname)) is None:
            return None
        if block.stem in self.restore:
            loader = _RestoringLoader(block, self)
        else:
            loader = _RecordingLoader(fullname, str(block.path), self)
        return spec_from_file_location(fullname, block.path, loader=loader)

    @contextmanager
    def recording(self, module):
        """Capture what happens inside as the execution of the block of this module."""
        block = self.blocks[module.__name__]
        terminal, before, cwd = Terminal(), time.perf_counter(), os.getcwd()
        self.tell("started", block)
        try:
            with redirect_stdout(terminal):
                yield
            if (pyplot := _loaded("matplotlib.pyplot")) and pyplot.get_fignums():
                raise RuntimeError("a figure is left open: call plt.show()")
            seconds = round(time.perf_counter() - before, 2)
            outputs = {
                f"{block.stem}-{number}.svg": to_svg(figure, f"{block.stem}-{number}")
                for number, figure in enumerate(shown, 1)
            }
        except BaseException as error:
            self.tell("failed", block, error)
            raise
        finally:
            shown.clear()
            if pyplot := _loaded("matplotlib.pyplot"):
                pyplot.close("all")
            if matplotlib := _loaded("matplotlib"):
                matplotlib.rc_file_defaults()
            os.chdir(cwd)
        if (written := terminal.getvalue()).strip():
            outputs[f"{block.stem}.txt"] = as_shown(written)
        made = names.public_names(module, self.borrowed.get(block.stem, {}))
        try:
            stored = self._keep(block, outputs, made)
        except OSError as error:
            self.tell("unwritable", block, {"error": error.strerror or str(error)})
            raise
        record = {"seconds": seconds, "values": names.values(made), "names": stored}
        self.tell("finished", block, record)

    def _keep(self, block, outputs, made):
        folder = self.folder / block.stem.replace("/", ".")
        (folder / block.stem).parent.mkdir(parents=True)
        for name, text in outputs.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        return names.save(made, folder / NAMES)


def _loaded(package):
    """A package, if a block has imported it: most runs can do without."""
    return sys.modules.get(package)


class _RecordingLoader(SourceFileLoader):
    def __init__(self, fullname, path, recorder):
        super().__init__(fullname, path)
        self.recorder = recorder

    def get_code(self, fullname):
        # Never from bytecode, which goes by modification times.
        return self.source_to_code(self.get_data(self.path), self.path)

    def exec_module(self, module):
        with self.recorder.recording(module):
            super().exec_module(module)


class _RestoringLoader(Loader):
    def __init__(self, block, recorder):
        self.block = block
        self.recorder = recorder

    def exec_module(self, module):
        try:
            vars(module).update(names.load(self.recorder.restore[self.block.stem]))
        except BaseException as error:
            reason = {"error": f"{type(error).__name__}: {error}"}
            self.recorder.tell("unrestorable", self.block, reason)
            raise
