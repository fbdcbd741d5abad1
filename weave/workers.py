"""The processes that execute blocks, seen from the process that wants it done."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

from weave.graph import Graph


class Worker:
    """A process of `weave.worker`; it imports `packages`, and waits for an order."""

    def __init__(self, project, packages=()):
        here = str(Path(__file__).parents[1])
        environment = os.environ | {
            "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
            "PYTHONDONTWRITEBYTECODE": "1",
            # Keras fits its tables to the terminal: a page's is 80 columns wide.
            "COLUMNS": "80",
            "PYTHONPATH": os.pathsep.join([str(project.root), here]),
        }
        environment.pop("MPLBACKEND", None)
        self._noise = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115
        self._process = subprocess.Popen(
            [sys.executable, "-m", "weave.worker", *packages],
            cwd=project.root,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._noise,
            encoding="utf-8",
        )
        self._lines = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        with self._process:
            self._process.kill()
            self._reader.join()
        self._noise.close()

    def run(self, order):
        """Yield the worker's events, and {"event": "silent"} after a second of none."""
        # If it has died, its events end at once, and say so.
        with suppress(BrokenPipeError), self._process.stdin as stdin:
            stdin.write(json.dumps(order) + "\n")
        while True:
            try:
                line = self._lines.get(timeout=1)
            except queue.Empty:
                line = '{"event": "silent"}'
            if line is None:
                return
            yield json.loads(line)

    def lives(self):
        """Whether the process can still take an order."""
        return self._process.poll() is None

    def last_words(self):
        """The status with which the process ended, and the end of what it said."""
        status = self._process.wait()
        self._noise.seek(0)
        return status, " ".join(self._noise.read()[-2000:].split())

    def _read(self):
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)


class Workers:
    """Gives every run a fresh Worker.

    With `spare`, one that has already imported the blocks' packages waits for the
    next run, which then need not.
    """

    def __init__(self, spare=False):
        self.spare = spare
        self._waiting = None

    def take(self, project, graph):
        """A Worker that has executed nothing."""
        imported, worker = self._waiting or (None, None)
        if worker and not (worker.lives() and imported == _imported(project, graph)):
            self.close()
            worker = None
        self._waiting = None
        return worker or Worker(project)

    def prepare(self, project):
        """See to it that a worker waits, if there is to be one: it takes seconds."""
        if self.spare and self._waiting is None:
            imported = _imported(project, Graph(project))
            self._waiting = imported, Worker(project, list(imported))

    def close(self):
        if self._waiting:
            with self._waiting[1]:
                self._waiting = None


def _imported(project, graph):
    """What is to be imported beforehand, each with what tells an old state of it."""
    modules = [block.module for block in project.blocks() if block.module]
    packages = {name for module in modules for name in graph.packages(module)}
    foreign = {name for module in modules for name in graph.imports(module).foreign}
    state = {"snippets": graph.key("snippets")}
    for name in sorted(packages | foreign):
        state[name] = graph.version(name.partition(".")[0])
    return state
