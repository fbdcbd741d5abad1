"""Gives each process its next blocks."""

from collections.abc import Callable, Collection, Mapping, Sequence
from graphlib import TopologicalSorter

from weave.blocks import Block
from weave.graph import Graph
from weave.plan import make_step
from weave.project import Project
from weave.rules import changed_modules
from weave.schedule import Unit, choose
from weave.store import Entry
from weave.workers import Pool, Worker


class Dispatcher:
    """Has the Workers of a Pool execute Units, each after those that it needs.

    `entries` has, by module, what the store has of the blocks, and gets what is stored
    meanwhile; `folder` is where Workers may write; `first` returns the names of the
    blocks that are wanted before others, whenever a process is free.
    """

    def __init__(
        self,
        project: Project,
        graph: Graph,
        blocks: Sequence[Block],
        units: Mapping[Unit, set[Unit]],
        entries: dict[str, Entry],
        pool: Pool,
        folder: str,
        first: Callable[[], Collection[str]],
    ):
        self._project, self._graph, self._pool = project, graph, pool
        self._modules = {block.module: block for block in blocks}
        self._names = {block.name: block.module for block in blocks}
        self._entries, self._folder, self._first = entries, folder, first
        self._order = TopologicalSorter(units)
        self._order.prepare()
        self._ready: set[Unit] = set()

    def dispatch(self) -> None:
        """Give work to the processes that have none, and start those that are missing.

        What measures time is executed by itself, when nothing else is left to do.
        """
        self._ready.update(self._order.get_ready())
        pool = self._pool
        free = [worker for worker in pool.running if worker.unit is None]
        busy = [worker for worker in pool.running if worker.unit]
        if any(self._is_alone(worker.unit) for worker in busy):
            return
        urgent = self._urgent()
        for worker in free:
            self._start(worker, self._next(worker.live, pool.others(worker), urgent))
        while len(pool.running) < pool.size:
            unit = self._next({}, [worker.live for worker in pool.running], urgent)
            if unit is None:
                break
            self._start(pool.take(self._project, self._graph), unit)
        if self._ready and not any(worker.unit for worker in pool.running):
            worker = free[0] if free else pool.take(self._project, self._graph)
            self._start(worker, min(self._ready))

    def finish(self, worker: Worker) -> bool:
        """Take note that a Worker has executed its Unit. Return whether any is left."""
        live, step = worker.live, worker.step
        live |= {module: self._entries[module] for module in step.restore}
        live |= dict.fromkeys(step.execute)
        for module in step.execute:
            for changed in changed_modules(self._graph, module, live):
                del live[changed]
        self._order.done(worker.unit)
        worker.unit = None
        return self._order.is_active()

    def _urgent(self):
        modules = [self._names[name] for name in self._first() if name in self._names]
        return {
            m for module in modules for m in {module} | self._graph.ancestors(module)
        }

    def _is_alone(self, unit):
        return any(self._modules[module].varies for module in unit.modules)

    def _next(self, live, others, urgent):
        ready = [unit for unit in self._ready if not self._is_alone(unit)]
        return choose(self._graph, self._entries, ready, live, others, urgent)

    def _start(self, worker, unit):
        if unit is None:
            return
        self._ready.remove(unit)
        step = make_step(self._graph, self._entries, unit.modules, worker.live)
        worker.unit, worker.step = unit, step
        blocks = [
            block.name
            for module, block in self._modules.items()
            if module in step.execute or module in step.restore
        ]
        restore = {
            self._modules[module].name: str(self._entries[module].folder)
            for module in step.restore
        }
        worker.start(
            {
                "root": str(self._project.root),
                "place": str(self._project.store),
                "folder": self._folder,
                "blocks": blocks,
                "restore": restore,
            }
        )
