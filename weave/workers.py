"""Starts the processes that execute blocks, and hears from them."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from weave.graph import Graph, version_of
from weave.processes import end_group
from weave.project import Project

# What a block's process has of the environment: where programs and files are, what a
# processor needs to compute rightly, and what measures which lines are executed.
PASSED = (
    *("PATH", "HOME", "TMPDIR", "TEMP", "SYSTEMROOT", "LD_LIBRARY_PATH"),
    *("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"),
    *("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG"),
)

# The folder from which this process has weave.
HERE = Path(__file__).parents[1]


class Worker:
    """A process of `weave.worker`; it imports `packages`, and waits for an order."""

    def __init__(self, project: Project, packages: Sequence[str] = ()):
        settings = project.snippets / "matplotlibrc"
        environment = {name: os.environ[name] for name in PASSED if name in os.environ}
        environment |= {
            # The same text, order of sets and dates on every machine.
            "LC_ALL": "C.UTF-8",
            "PYTHONHASHSEED": "0",
            "TZ": "UTC",
            "MPLBACKEND": "module://weave.canvas",
            # Without settings of the project, Matplotlib's own: never the user's.
            "MATPLOTLIBRC": str(settings) if settings.exists() else os.devnull,
            "PYTHONDONTWRITEBYTECODE": "1",
            # Keras fits its tables to the terminal: a page's is 80 columns wide.
            "COLUMNS": "80",
            "PYTHONPATH": os.pathsep.join([str(project.root), str(HERE)]),
        }
        self._noise = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115
        self._process = subprocess.Popen(
            [sys.executable, "-m", "weave.worker", *packages],
            cwd=project.root,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._noise,
            encoding="utf-8",
            process_group=0,
        )
        self._lines = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        with self._process:
            # With what its blocks have started and left.
            end_group(self._process.pid)
            self._process.kill()
            self._reader.join()
        self._noise.close()

    def run(self, order: dict) -> Iterator[dict]:
        """Yield the worker's events, and {"event": "silent"} after a second of none."""
        # If it has died, its events end at once, and say so. The pipe stays open: the
        # worker ends when it closes.
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
        while True:
            try:
                line = self._lines.get(timeout=1)
            except queue.Empty:
                line = '{"event": "silent"}'
            if line is None:
                return
            yield json.loads(line)

    def is_alive(self) -> bool:
        """Return whether the process can still take an order."""
        return self._process.poll() is None

    def end(self) -> tuple[int, str]:
        """Return the status with which the process ended, and its last lines."""
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

    def __init__(self, spare: bool = False):
        self.spare = spare
        self._waiting = None

    def take(self, project: Project, graph: Graph) -> Worker:
        """Return a Worker that has executed nothing."""
        imported, worker = self._waiting or (None, None)
        if worker and not (worker.is_alive() and imported == _imported(project, graph)):
            self.close()
            worker = None
        self._waiting = None
        return worker or Worker(project)

    def prepare(self, project: Project) -> None:
        """Start the spare worker, if there is to be one: that takes seconds."""
        if self.spare and self._waiting is None:
            imported = _imported(project, Graph(project))
            self._waiting = imported, Worker(project, list(imported))

    def close(self) -> None:
        """End the spare worker."""
        if self._waiting:
            with self._waiting[1]:
                self._waiting = None


def _imported(project, graph):
    """Map each package to import beforehand to its version.

    `snippets` comes first: it sets what packages read once, when they are imported.
    """
    modules = [block.module for block in project.blocks() if block.is_executed]
    packages = {name for module in modules for name in graph.packages(module)}
    foreign = {name for module in modules for name in graph.imports(module).foreign}
    return {"snippets": graph.key("snippets")} | {
        name: version_of(name.partition(".")[0]) for name in sorted(packages | foreign)
    }
