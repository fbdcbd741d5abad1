"""The process that executes blocks: `python -m weave.worker` (see `weave.workers`).

Imports the packages that its arguments name, then reads from stdin, as a line of JSON,
its order: {"root", "folder", "blocks", "restore"}. Writes events to stdout likewise.
"""

import importlib
import json
import os
import shutil
import sys
import threading
import warnings
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from weave import names, store
from weave.errors import WeaveError
from weave.graph import Graph
from weave.machine import machine
from weave.processes import end_group, refuse_other_than_fork
from weave.project import Project
from weave.recorder import Recorder, place_of
from weave.streams import QuietImports


def main() -> None:
    # What libraries write to the process's own stdout must not reach the events.
    events = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)
    refuse_other_than_fork()
    # The events end with this process, whatever a block has started and left.
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=lambda: os.close(events.fileno()))

    def tell(event, block=None, **details):
        name = block and block.name
        print(json.dumps({"event": event, "block": name} | details), file=events)

    # To blocks, a process has no arguments.
    packages, sys.argv[1:] = sys.argv[1:], []
    for package in packages:
        # The block that imports it as well will say what is wrong.
        with suppress(Exception):
            importlib.import_module(package)
    # MkDocs may end while this process waits.
    if order := sys.stdin.readline():
        # The pipe closes when the process that wants this one is gone. Blocks get
        # nothing to read.
        pipe = os.dup(0)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        threading.Thread(target=_end_with, args=[pipe], daemon=True).start()
        _execute(tell, **json.loads(order))


def _end_with(pipe):
    """End this process, and those that blocks have started, once a pipe closes."""
    os.read(pipe, 1)
    end_group(0)
    os._exit(1)


def _execute(tell, root, folder, blocks, restore):
    """Import `blocks`; `restore` has the folders of the names of some of them."""
    project = Project(Path(root))
    graph = Graph(project)
    blocks = [project.named(name) for name in blocks]
    parts = {block: graph.parts(block.module) for block in blocks}

    def keep(block, module, outputs, seconds):
        if not graph.is_current():
            tell("changed", block, error="a block was edited")
            raise WeaveError("a block was edited")
        public = names.public_names(module, graph.borrowed(block.module))
        record = {
            "parts": parts[block],
            "executed": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": machine(),
            "seconds": seconds,
        }
        try:
            varied = store.keep(
                project.store, Path(folder), block.name, record, outputs, public
            )
        except WeaveError as error:
            tell("refused", block, error=str(error))
            raise
        if varied:
            tell("varied", block)

    # Before all else: a library may draw random numbers to restore an object.
    restored = {}
    for block in blocks:
        if stored := restore.get(block.name):
            try:
                importlib.import_module("snippets")
                restored[block] = names.load(Path(stored, store.NAMES))
            except Exception as error:
                shutil.rmtree(stored, ignore_errors=True)
                reason = f"{block.name} cannot be restored from the store ({error!r})"
                tell("changed", block, error=reason)
                raise

    recorder = Recorder(project, blocks, restored, tell, keep)
    sys.meta_path[:0] = [recorder, QuietImports()]
    # As in a script, whose code is what runs as the main program.
    warnings.filterwarnings("default", r"", DeprecationWarning, r"snippets\.")
    for block in blocks:
        try:
            importlib.import_module(block.module)
        except BaseException as error:
            tell("failed", block, **place_of(error, block))
            raise
    tell("done")
    # At once: to take large libraries down takes seconds, and nothing is left to do.
    os._exit(0)


if __name__ == "__main__":
    main()
