"""The process that executes blocks: `python -m weave.worker` (see `weave.workers`).

Imports the packages that its arguments name, then reads from stdin, as lines of JSON,
its orders: {"root", "place", "folder", "blocks", "restore"}, or null, which ends
it. Writes events to stdout likewise.
"""

import importlib
import json
import os
import queue
import shutil
import sys
import threading
import warnings
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from weave import names, store
from weave.errors import WeaveError
from weave.graph import Graph
from weave.machine import machine
from weave.plan import chains
from weave.processes import end_group, refuse_other_than_fork
from weave.project import Project
from weave.recorder import Recorder, place_of
from weave.seen import Witness, loaded_versions, read_digests
from weave.state import Draws
from weave.streams import QuietImports


@dataclass
class Session:
    """What the process keeps from one order to the next.

    `seen` has, by module, the files and the versions of all that was imported so far.
    """

    witness: Witness = field(default_factory=Witness)
    seen: dict[str, tuple[dict, dict]] = field(default_factory=dict)
    graph: Graph | None = None


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
    # Blocks get nothing to read.
    pipe = os.fdopen(os.dup(0), encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    orders, session = queue.Queue(), Session()
    threading.Thread(target=_listen, args=[pipe, orders], daemon=True).start()
    while order := orders.get():
        _execute(tell, session, **order)
        tell("done")
    # At once: to take large libraries down takes seconds, and nothing is left to do.
    os._exit(0)


def _listen(pipe, orders):
    """Hand orders on; end this process, and those that blocks have started, after all.

    The pipe closes when the process that wants this one is gone.
    """
    for line in pipe:
        orders.put(json.loads(line))
    end_group(0)
    os._exit(1)


def _execute(tell, session, root, place, folder, blocks, restore):
    """Import `blocks`; `restore` has the folders of the names of some of them."""
    project = Project(Path(root), Path(place))
    graph = session.graph = session.graph or Graph(project)
    blocks = [project.named(name) for name in blocks]
    parts = {block: graph.parts(block.module) for block in blocks}

    def keep(block, module, outputs, seconds):
        if not graph.is_current():
            tell("changed", block, error="a block was edited")
            raise WeaveError("a block was edited")
        public = names.public_names(module, graph.borrowed(block.module))
        try:
            reads, versions = _seen(project, block.module, session)
        except WeaveError as error:
            tell("refused", block, error=f"{block.file}: {error}")
            raise
        record = {
            "parts": parts[block],
            "reads": reads,
            "versions": versions,
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
                entry = store.load(project.store, block.name, Path(stored).name)
                session.seen[block.module] = entry.reads, entry.versions
                restored[block] = names.load(Path(stored, store.NAMES))
            except Exception as error:
                shutil.rmtree(stored, ignore_errors=True)
                reason = f"{block.name} cannot be restored from the store ({error!r})"
                tell("changed", block, error=reason)
                raise

    recorder = Recorder(project, blocks, restored, tell, keep)
    ours = (Recorder, QuietImports)
    sys.meta_path[:] = [f for f in sys.meta_path if not isinstance(f, ours)]
    sys.meta_path[:0] = [recorder, QuietImports()]
    # As in a script, whose code is what runs as the main program.
    warnings.filterwarnings("default", r"", DeprecationWarning, r"snippets\.")
    for block in blocks:
        sys.modules.pop(block.module, None)
    chained = chains(graph, [block.module for block in blocks])
    draws = Draws()
    for block in blocks:
        session.witness.take()
        # Packages set what libraries read but once. The block says what is wrong.
        with suppress(Exception):
            importlib.import_module(block.module.rpartition(".")[0])
        try:
            with draws.of(block.module in chained):
                session.witness.overlook_modules()
                importlib.import_module(block.module)
        except BaseException as error:
            tell("failed", block, **place_of(error, block))
            raise


def _seen(project, module, session):
    """Return what files and versions a module has used, by its imports too."""
    graph, seen = session.graph, session.seen
    opened, packages = session.witness.take()
    ancestors = graph.ancestors(module)
    # Modules that are not blocks have been imported with the first that wanted them.
    helpers = {module} | {n for n in ancestors & sys.modules.keys() if n not in seen}
    for name in helpers:
        packages |= {*graph.packages(name)}
    known = graph.data(module)
    reads = read_digests(project.root, opened, known, session.witness.began)
    own = reads, loaded_versions(packages)
    seen |= dict.fromkeys(helpers, own)
    used = [seen[name] for name in sorted(ancestors & seen.keys())] + [own]
    return [{k: v for one in used for k, v in one[i].items()} for i in range(2)]


if __name__ == "__main__":
    main()
