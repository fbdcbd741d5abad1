"""The process that executes blocks: `python -m weave.worker`.

Started by `weave.workers`. Reads two lines of JSON from stdin: the packages to
import beforehand, then the order, {"root", "blocks", "restore", "borrowed", "folder"}
(see `weave.run`). Writes events to stdout, one line of JSON each.
"""

import importlib
import json
import os
import sys
import traceback
from contextlib import suppress
from pathlib import Path

from weave.project import Project
from weave.recorder import Recorder


def main():
    # What libraries write to the process's own stdout must not reach the events.
    events = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)

    if packages := _read():
        for package in ["snippets", *packages]:
            # The block that imports it as well will say what is wrong.
            with suppress(Exception):
                importlib.import_module(package)
    if not (order := _read()):
        return
    project = Project(Path(order["root"]))
    restore = {stem: Path(path) for stem, path in order["restore"].items()}
    blocks = [project.block(name) for name in order["blocks"]]
    reported = set()

    def tell(event, block, detail=None):
        message = {"event": event, "block": block.stem}
        if event == "failed":
            # An import that fails fails its importers too: the first one counts.
            if id(detail) in reported:
                return
            reported.add(id(detail))
            message |= _where(detail, block.path)
        else:
            message |= detail or {}
        print(json.dumps(message), file=events)

    recorder = Recorder(blocks, restore, order["borrowed"], Path(order["folder"]), tell)
    sys.meta_path.insert(0, recorder)
    # First what is restored: a library may draw random numbers to load an object.
    for block in sorted(blocks, key=lambda block: block.stem not in restore):
        try:
            importlib.import_module(block.module)
        except BaseException as error:
            tell("failed", block, error)
            raise


def _read():
    # MkDocs may end while this process waits.
    return json.loads(sys.stdin.readline() or "null")


def _where(error, path):
    """The block's line that stopped, and the exception, as an event's fields."""
    line = None
    if isinstance(error, SyntaxError) and error.filename == str(path):
        line = error.lineno
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == str(path):
            line = frame.lineno
    return {"line": line, "error": " ".join(f"{type(error).__name__}: {error}".split())}


if __name__ == "__main__":
    try:
        main()
    except BaseException:
        traceback.print_exc()
        sys.exit(1)
