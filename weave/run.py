"""Weaves a project: executes its blocks where their outputs are not in the store."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from weave import store
from weave.checks import check_outputs, check_pages
from weave.errors import WeaveError
from weave.keys import content_key

# Seconds between two signs of life of a block that takes long.
HEARTBEAT = 10


def weave(project, report):
    """Return the store's Entry with all outputs that the pages of `project` show.

    `report` is called with one line of text at a time, what is being done.
    WeaveError says what stopped it; the store is then as it was.
    """
    pages = project.pages()
    check_pages(project, pages)
    names = list(dict.fromkeys(name for page in pages for name in page.blocks))
    executable = [name for name in names if project.block(name).module]
    key = content_key(project, executable)
    if entry := store.load(project.store, key):
        report(f"{len(executable)} blocks: nothing to execute, outputs reused")
    else:
        with store.new_entry(project.store, key) as (folder, seconds):
            _execute(project, pages, executable, folder, seconds, report)
            if content_key(project, executable) != key:
                raise WeaveError(
                    "a block changed while the blocks were being executed: build again"
                )
        entry = store.load(project.store, key)
    check_outputs(project, pages, entry.made)
    return entry


def _execute(project, pages, names, folder, seconds, report):
    """Have a fresh process execute the blocks; their outputs go to `folder`."""
    order = {"root": str(project.root), "blocks": names, "folder": str(folder)}
    here = str(Path(__file__).parents[1])
    environment = os.environ | {
        "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
        "PYTHONDONTWRITEBYTECODE": "1",
        # Keras fits its tables to the terminal: a page's is 80 columns wide.
        "COLUMNS": "80",
        "PYTHONPATH": os.pathsep.join([str(project.root), here]),
    }
    environment.pop("MPLBACKEND", None)
    with tempfile.TemporaryFile("w+", errors="replace") as noise:
        worker = subprocess.Popen(
            [sys.executable, "-m", "weave.worker"],
            cwd=project.root,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=noise,
            encoding="utf-8",
        )
        progress = _Progress(names, report)
        try:
            worker.stdin.write(json.dumps(order) + "\n")
            worker.stdin.flush()
            for line in worker.stdout:
                event = json.loads(line)
                if event["event"] == "failed":
                    raise WeaveError(_failure(project, pages, event))
                progress.follow(event)
                if event["event"] == "finished":
                    seconds[event["block"]] = round(event["seconds"], 2)
            if worker.wait() != 0:
                noise.seek(0)
                raise WeaveError(_death(worker.returncode, progress.block, noise))
        finally:
            progress.stop()
            worker.kill()
            worker.wait()
            worker.stdin.close()
            worker.stdout.close()


def _failure(project, pages, event):
    block = project.block(event["block"])
    page = next(page for page in pages if block.name in page.blocks)
    place = f"{page.path.as_posix()}: the block snippets/{block.name}"
    if event["line"] is None:
        return f"{place} stops: {event['error']}"
    code = block.source.splitlines()[event["line"] - 1].strip()
    if block.displays(event["line"]):
        kind, mend = " (displayed)", "; mend it there"
    else:
        # What goes wrong above the displayed section says itself how to mend it.
        kind, mend = "", ""
    return (
        f"{place} stops at line {event['line']}{kind}, `{code}`: {event['error']}{mend}"
    )


def _death(status, block, noise):
    """What to say of a worker that ended without a word of its own."""
    place = f"in the block snippets/{block}" if block else "before the first block"
    if status < 0:
        return (
            f"the system killed the process that executes the blocks, {place} (signal "
            f"{-status}): most often for want of memory, close what else needs it and "
            "build again"
        )
    return (
        f"the process that executes the blocks ended with status {status}, {place}; "
        f"its last words: {' '.join(noise.read()[-2000:].split()) or 'none'}"
    )


class _Progress:
    """Reports which block is being executed, and from time to time that it still is."""

    def __init__(self, names, report):
        self.names, self.report = names, report
        self.block, self.nested = None, []
        self._done = threading.Event()
        self._since = time.monotonic()
        self._beat = threading.Thread(target=self._beats, daemon=True)
        self._beat.start()

    def follow(self, event):
        if event["event"] == "started":
            self.nested.append(event["block"])
        else:
            self.nested.pop()
            place = self.names.index(event["block"]) + 1
            took = f"{event['seconds']:.1f} s"
            self.report(f"[{place}/{len(self.names)}] {event['block']}: {took}")
        self.block = self.nested[-1] if self.nested else None
        self._since = time.monotonic()

    def stop(self):
        self._done.set()
        self._beat.join()

    def _beats(self):
        while not self._done.wait(HEARTBEAT):
            elapsed = time.monotonic() - self._since
            if self.block and elapsed >= HEARTBEAT:
                self.report(f"{self.block}: running for {elapsed:.0f} s")
