"""Weaves on a thread of its own, while pages are shown with what there is."""

import threading
import time
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from weave import archive, store
from weave.blocks import Block
from weave.errors import Cancelled, WeaveError
from weave.events import Event
from weave.graph import Graph
from weave.manifest import Result, read_results, write_results
from weave.plan import REUSED
from weave.project import Project
from weave.rules import check_rules
from weave.run import stored, weave
from weave.workers import Workers


@dataclass(frozen=True)
class Shown:
    """What there is to show of blocks.

    `waiting` names those that are being executed, or are about to be: `results` has
    what they gave before, if that is still stored. `fault` says what stopped the run.
    """

    results: dict[str, Result]
    waiting: frozenset[str] = frozenset()
    fault: str | None = None


class Background:
    """Executes blocks meanwhile, one run at a time.

    `on_event` is called with each Event of a run, and `on_end` after its end, unless a
    newer run has taken its place: both on the run's thread.
    """

    def __init__(
        self,
        workers: Workers,
        on_event: Callable[[Event], None],
        on_end: Callable[[], None],
    ):
        self._workers, self._on_event, self._on_end = workers, on_event, on_end
        self._run: _BackgroundRun | None = None
        self._groups: Mapping[str, Collection[str]] = {}
        self._preferred = ""

    def plan(
        self,
        project: Project,
        blocks: Sequence[Block],
        groups: Mapping[str, Collection[str]],
    ) -> Shown:
        """Return what there is to show of blocks, given in reading order.

        `groups` has the names of blocks that are wanted together; see `prefer`.
        Those of which the store has no result are to be executed by `start`, unless a
        run of the same blocks is under way, or has stopped with a fault. A run of
        other blocks is ended. WeaveError where blocks break a rule.
        """
        blocks = [block for block in blocks if block.is_executed]
        check_rules(blocks)
        self._groups = groups
        graph = Graph(project)
        found = stored(project, blocks, graph)
        results = found.results
        stale = {name for name, why in found.why.items() if why != REUSED}
        waiting = frozenset(stale - archive.instead(project, graph, blocks).keys())
        keys = {block.name: graph.key(block.module) for block in blocks}
        run = self._run
        if run and run.keys == keys and run.fault:
            return Shown(results, fault=run.fault)
        if not waiting:
            self.stop()
            with store.writing(project.store):
                project.store.mkdir(exist_ok=True)
                write_results(project.manifest, results)
            return Shown(results)
        if not run or run.keys != keys or run.is_over():
            self.stop()
            self._run = self._new_run(project, blocks, keys)
        before = {
            name: result
            for name, result in read_results(project.manifest).items()
            if name in waiting and all(map(Path.exists, result.outputs.values()))
        }
        return Shown(before | results, waiting)

    def prefer(self, group: str) -> None:
        """Have the blocks of a group executed before others, from now on."""
        self._preferred = group

    def start(self) -> None:
        """Begin the run that has been planned last, unless it has begun."""
        if self._run and not self._run.has_begun():
            self._run.thread.start()

    def progress(self) -> dict:
        """Return how far the run is.

        Blocks `done` of those `planned`; the seconds that each block is `running` for;
        the names of the `outputs` that have come.
        """
        run = self._run
        if run is None:
            return {"done": 0, "planned": 0, "running": {}, "outputs": []}
        now = time.monotonic()
        return {
            "done": run.done,
            "planned": run.planned,
            "running": {name: int(now - start) for name, start in run.started.items()},
            "outputs": list(run.outputs),
        }

    def outputs(self) -> dict[str, Path]:
        """Return the files of the outputs that have come, by their names."""
        return dict(self._run.outputs) if self._run else {}

    def stop(self) -> None:
        """End the run; return once it has ended."""
        if self._run:
            self._run.cancelled.set()
            if self._run.has_begun():
                self._run.thread.join()
            self._run = None

    def _new_run(self, project, blocks, keys):
        run = _BackgroundRun(keys)

        def first():
            return self._groups.get(self._preferred, ())

        def on_event(event):
            run.take(event)
            self._on_event(event)

        def work():
            try:
                cancelled = run.cancelled.is_set
                weave(project, blocks, on_event, self._workers, cancelled, first)
            except Cancelled:
                return
            except WeaveError as error:
                run.fault = str(error)
            except Exception as error:  # whatever it is, the pages say it
                traceback.print_exc()
                run.fault = repr(error)
            self._on_end()

        run.thread = threading.Thread(target=work)
        return run


class _BackgroundRun:
    """One run; its thread writes, others read."""

    def __init__(self, keys: dict[str, str]):
        self.keys = keys
        self.thread: threading.Thread
        self.cancelled = threading.Event()
        self.fault: str | None = None
        self.done = self.planned = 0
        self.started: dict[str, float] = {}
        self.outputs: dict[str, Path] = {}

    def has_begun(self) -> bool:
        return self.thread.ident is not None

    def is_over(self) -> bool:
        return self.has_begun() and not self.thread.is_alive()

    def take(self, event: Event) -> None:
        match event.kind:
            case "planned":
                self.done, self.planned = 0, event.planned
                self.started = {}
            case "started":
                self.started = self.started | {event.block: time.monotonic()}
            case "finished":
                started = dict(self.started)
                started.pop(event.block, None)
                self.started, self.done = started, event.done
                if event.result:
                    self.outputs = self.outputs | event.result.outputs
