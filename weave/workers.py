"""The processes that execute blocks, seen from the process that wants it done."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

# Seconds between two looks at what goes on beside the worker.
PULSE = 1


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
            [sys.executable, "-m", "weave.worker"],
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
        self._write(packages)

    def run(self, order):
        """Yield the worker's events, and None after each PULSE without one."""
        self._write(order)
        while True:
            try:
                line = self._lines.get(timeout=PULSE)
            except queue.Empty:
                yield None
                continue
            if line is None:
                return
            yield json.loads(line)

    def last_words(self):
        """The status with which the process ended, and the end of what it said."""
        status = self._process.wait()
        self._noise.seek(0)
        return status, " ".join(self._noise.read()[-2000:].split())

    def stop(self):
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._process.stdin.close()
        self._process.stdout.close()
        self._noise.close()

    def _read(self):
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _write(self, message):
        try:
            self._process.stdin.write(json.dumps(message) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # It has died: its events end at once, and say so.


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
        key, worker = self._waiting or (None, None)
        self._waiting = None
        if worker and key == _key(graph):
            return worker
        if worker:
            worker.stop()
        return Worker(project)

    def prepare(self, project, graph, modules):
        """See to it that a spare worker waits, if there is to be one."""
        if self.spare and self._waiting is None:
            foreign = {n for m in modules for n in graph.imports(m).foreign}
            packages = {n for m in modules for n in graph.packages(m)}
            self._waiting = (_key(graph), Worker(project, sorted(foreign | packages)))

    def close(self):
        if self._waiting:
            self._waiting[1].stop()
        self._waiting = None


def _key(graph):
    """Of what a waiting worker has imported of the project."""
    return graph.key("snippets")
