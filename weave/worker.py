"""The process that executes blocks: `python -m weave.worker` (see `weave.workers`).

Imports the packages that its arguments name, then reads from stdin, as lines of JSON,
its orders: {"root", "folder", "blocks", "restore", "max_output"}, or null, which ends
it. Writes events to stdout likewise.
"""

import importlib
import json
import os
import queue
import shutil
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from weave import names, store
from weave.errors import WeaveError
from weave.graph import Graph
from weave.machine import machine
from weave.project import Project
from weave.recorder import Recorder, place_of


def main() -> None:
    # What libraries write to the process's own stdout must not reach the events.
    events = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)

    def tell(event, block=None, **details):
        name = block and block.name
        print(json.dumps({"event": event, "block": name} | details), file=events)

    # To blocks, a process has no arguments.
    packages, sys.argv[1:] = sys.argv[1:], []
    for package in packages:
        # The block that imports it as well will say what is wrong.
        with suppress(Exception):
            importlib.import_module(package)
    # Blocks get nothing to read.
    pipe = os.fdopen(os.dup(0), encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    orders = queue.Queue()
    threading.Thread(target=_listen, args=[pipe, orders], daemon=True).start()
    while order := orders.get():
        _execute(tell, **order)
        tell("done")
    # At once: to take large libraries down takes seconds, and nothing is left to do.
    os._exit(0)


def _listen(pipe, orders):
    """Hand orders on; end this process when the one that wants it is gone."""
    for line in pipe:
        orders.put(json.loads(line))
    os._exit(1)


def _execute(tell, root, folder, blocks, restore, max_output):
    """Import `blocks`; `restore` has the folders of the names of some of them."""
    project = Project(Path(root))
    graph = Graph(project)
    blocks = [project.block(f"{name}.py") for name in blocks]
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

    recorder = Recorder(blocks, restored, tell, keep, max_output)
    sys.meta_path[:] = [f for f in sys.meta_path if not isinstance(f, Recorder)]
    sys.meta_path.insert(0, recorder)
    for block in blocks:
        sys.modules.pop(block.module, None)
    for block in blocks:
        try:
            importlib.import_module(block.module)
        except BaseException as error:
            tell("failed", block, **place_of(error, block))
            raise


if __name__ == "__main__":
    main()
