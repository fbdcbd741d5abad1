"""The process that executes blocks: `python -m weave.worker`, started by `weave.run`.

Reads one line of JSON, {"root", "blocks", "folder"}, from stdin, and writes
events to stdout, one line of JSON each.
"""

import importlib
import json
import os
import sys
import traceback
from pathlib import Path

from weave.project import Project
from weave.recorder import Recorder


def main():
    # What libraries write to the process's own stdout must not reach the events.
    events = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)

    order = json.loads(sys.stdin.readline())
    blocks = [Project(Path(order["root"])).block(name) for name in order["blocks"]]
    reported = set()

    def tell(event, block, detail=None):
        message = {"event": event, "block": block.name}
        if event == "finished":
            message["seconds"] = detail
        if event == "failed":
            # An import that fails fails its importers too: the first one counts.
            if id(detail) in reported:
                return
            reported.add(id(detail))
            message |= _where(detail, block.path)
        print(json.dumps(message), file=events)

    sys.meta_path.insert(0, Recorder(blocks, Path(order["folder"]), tell))
    for block in blocks:
        importlib.import_module(block.module)


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
