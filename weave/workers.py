"""Starts the processes that execute blocks, and hears from them."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from weave.graph import Graph, version_of
from weave.plan import Step
from weave.processes import end_group
from weave.project import Project
from weave.schedule import Unit
from weave.store import Entry

# What a block's process has of the environment: where programs and files are, what a
# processor needs to compute rightly, and what measures which lines are executed.
PASSED = (
    *("PATH", "HOME", "TMPDIR", "TEMP", "LD_LIBRARY_PATH"),
    *("SYSTEMROOT", "USERPROFILE", "LOCALAPPDATA"),  # the same on Windows
    *("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"),
    *("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG"),
)

# The folder from which this process has weave.
HERE = Path(__file__).parents[1]


class Worker:
    """A process of `weave.worker`; it imports `packages`, and waits for orders.

    `unit` and `step` are what it is executing, `running` the blocks that have started,
    `live` the modules that it has imported (see `weave.plan.make_step`); `heard` is
    when it was heard of, `said` after how many seconds more that was told.
    """

    def __init__(
        self, project: Project, packages: Sequence[str] = (), hash_seed: int = 0
    ):
        self.unit: Unit | None = None
        self.step: Step | None = None
        self.running: list[str] = []
        self.live: dict[str, Entry | None] = {}
        self.heard, self.said = time.monotonic(), 0
        settings = project.snippets / "matplotlibrc"
        environment = {name: os.environ[name] for name in PASSED if name in os.environ}
        environment |= {
            # The same text, order of sets and dates on every machine.
            "LC_ALL": "C.UTF-8",
            "PYTHONHASHSEED": str(hash_seed),
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
        self._reader = None

    def kill(self) -> None:
        """End the process at once."""
        # What could not be given to it any more is still to be written.
        with suppress(BrokenPipeError), self._process:
            # With what its blocks have started and left.
            end_group(self._process.pid)
            self._process.kill()
            if self._reader:
                self._reader.join()
        self._noise.close()

    def listen(self, lines: queue.Queue) -> None:
        """Have what it tells put into a queue, with itself; None when it has ended."""
        self._reader = threading.Thread(target=self._read, args=[lines], daemon=True)
        self._reader.start()

    def start(self, order: dict | None) -> None:
        """Give the process an order; None ends it."""
        # If it has died, its events end at once, and say so. The pipe stays open: the
        # worker ends when it closes.
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
        self.heard, self.said = time.monotonic(), 0

    def is_alive(self) -> bool:
        """Return whether the process can still take an order."""
        return self._process.poll() is None

    def end(self) -> tuple[int, str]:
        """Return the status with which the process ended, and its last lines."""
        status = self._process.wait()
        self._noise.seek(0)
        return status, " ".join(self._noise.read()[-2000:].split())

    def _read(self, lines):
        for line in self._process.stdout:
            lines.put((self, line))
        lines.put((self, None))


class Pool:
    """The Workers of one run, one to `size`; as a context, it ends them all."""

    def __init__(self, workers: "Workers", size: int):
        self.size, self.running = max(1, size), []
        self._workers = workers
        self._lines = queue.Queue()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        for worker in self.running:
            worker.kill()
        self.running, self._lines = [], queue.Queue()

    def take(self, project: Project, graph: Graph) -> Worker:
        """Return one more Worker."""
        worker = self._workers.take(project, graph)
        self.running.append(worker)
        worker.listen(self._lines)
        return worker

    def others(self, worker: Worker) -> list[dict[str, Entry | None]]:
        """Return what all but one Worker have imported, or could, freshly started."""
        fresh = [{}] if len(self.running) < self.size else []
        return fresh + [other.live for other in self.running if other is not worker]

    def events(self) -> Iterator[tuple[Worker | None, dict]]:
        """Yield what Workers tell, and None with a "silent" event once a second."""
        silence = time.monotonic()
        while True:
            if time.monotonic() - silence > 1:
                silence = time.monotonic()
                yield None, {"event": "silent"}
            try:
                worker, line = self._lines.get(timeout=1)
            except queue.Empty:
                continue
            worker.heard, worker.said = time.monotonic(), 0
            yield worker, json.loads(line or '{"event": "ended"}')

    def dismiss(self) -> None:
        """Let all Workers end by themselves, as what measures coverage wants it."""
        for worker in self.running:
            worker.start(None)
        for worker in self.running:
            worker.end()


class Workers:
    """Gives every run fresh Workers.

    With `spare`, one that has already imported the blocks' packages waits for the
    next run, which then need not. Sets are ordered by `hash_seed`.
    """

    def __init__(self, spare: bool = False, hash_seed: int = 0):
        self.spare = spare
        self._hash_seed = hash_seed
        self._waiting = None

    def take(self, project: Project, graph: Graph) -> Worker:
        """Return a Worker that has executed nothing."""
        imported, worker = self._waiting or (None, None)
        if worker and not (worker.is_alive() and imported == _imported(project, graph)):
            self.close()
            worker = None
        self._waiting = None
        return worker or Worker(project, hash_seed=self._hash_seed)

    def prepare(self, project: Project) -> None:
        """Start the spare worker, if there is to be one: that takes seconds."""
        if self.spare and self._waiting is None:
            imported = _imported(project, Graph(project))
            worker = Worker(project, list(imported), self._hash_seed)
            self._waiting = imported, worker

    def close(self) -> None:
        """End the spare worker."""
        if self._waiting:
            self._waiting[1].kill()
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
