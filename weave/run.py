"""Weaves: has workers execute the blocks that the store lacks."""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from weave import archive, names, store
from weave.blocks import Block
from weave.dispatch import Dispatcher
from weave.errors import Cancelled, WeaveError
from weave.events import Event
from weave.graph import FINGERPRINT, Graph, fingerprint, versions
from weave.manifest import Result, write_results
from weave.plan import REUSED, Plan, make_plan
from weave.project import Project
from weave.rules import check_rules
from weave.schedule import make_units
from weave.workers import Pool, Workers

# Seconds between two signs of life of a block that takes long.
HEARTBEAT = 10

# Why a block that cannot be executed here has a result all the same.
ELSEWHERE = "executed elsewhere"

# Seconds that importing packages before a block may take at least.
IMPORT = 60

# How often a run starts again because its blocks have been edited meanwhile.
ATTEMPTS = 5


@dataclass(frozen=True)
class Run:
    """What a run came to, by the blocks' names.

    `why` says why a block was executed, or would have to be, or that it was reused;
    `results` lacks only what has not been executed.
    """

    why: dict[str, str]
    results: dict[str, Result]


def weave(
    project: Project,
    blocks: Sequence[Block],
    on_event: Callable[[Event], None],
    workers: Workers | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    first: Callable[[], Collection[str]] = tuple,
    backwards: bool = False,
) -> Run:
    """Execute the blocks that must be, given in reading order; write the manifest.

    Of those that may be executed next, the first one is, or the last if `backwards`;
    but before them those whose names `first` returns, with what they need. It is asked
    whenever a process is free: readers open another page.

    `on_event` is called in this thread with each Event. A run whose blocks are edited
    meanwhile starts again. WeaveError says what stopped it; Cancelled ends it within
    seconds after `cancelled` has returned True: that is asked again and again. What
    was executed before is in the store.
    """
    pool = Pool(workers or Workers(), project.settings["workers"])
    blocks = [block for block in blocks if block.is_executed]
    executed = {}
    for attempt in range(ATTEMPTS + 1):
        if fingerprint() != FINGERPRINT:
            raise WeaveError(
                "the files of weave/ have changed since this process read them: start "
                "it again"
            )
        # Blocks read their files once: these are their files as they stand now.
        blocks = [project.named(block.name) for block in blocks]
        check_rules(blocks)
        graph = Graph(project)
        taken = archive.instead(project, graph, blocks)
        plan = make_plan(project, graph, [b for b in blocks if b.name not in taken])
        if plan.execute or not executed:
            planned = len(plan.execute)
            reused = len(plan.why) - planned
            on_event(Event("planned", planned=planned, reused=reused))
        if taken:
            origin = next(iter(taken.values())).origin
            on_event(Event("taken", taken=len(taken), origin=origin))
        if not plan.execute:
            why = {name: executed.get(name, REUSED) for name in plan.why}
            results = _results(plan, graph) | taken
            order = [block.name for block in blocks]
            run = Run(
                {name: why.get(name, ELSEWHERE) for name in order},
                {name: results[name] for name in order},
            )
            with store.writing(project.store):
                project.store.mkdir(exist_ok=True)
                write_results(project.manifest, run.results)
            return run
        if attempt == ATTEMPTS:
            break
        executed |= {name: plan.why[name] for name in plan.execute}
        units = make_units(graph, _missing(plan, blocks), backwards)
        _execute(project, blocks, graph, plan, units, pool, on_event, cancelled, first)
    raise WeaveError(
        f"blocks changed during each of {ATTEMPTS} runs: leave them alone for one, or "
        "see which of them writes into snippets/, and build again"
    )


def stored(
    project: Project, blocks: Sequence[Block], graph: Graph | None = None
) -> Run:
    """Return what there is of blocks as they stand, or stand in a graph.

    Nothing is executed; what the store lacks may have been executed elsewhere.
    """
    blocks = [block for block in blocks if block.is_executed]
    graph = graph or Graph(project)
    plan = make_plan(project, graph, blocks)
    elsewhere = archive.elsewhere(project, graph, blocks)
    return Run(plan.why, elsewhere | _results(plan, graph))


def stored_names(project: Project, block: Block) -> dict:
    """Return the names that a block's execution left, with their values."""
    key = Graph(project).key(block.module)
    entry = store.load(project.store, block.name, key)
    return names.load(entry.folder / store.NAMES)


def _results(plan: Plan, graph: Graph) -> dict[str, Result]:
    return {name: _result(entry, graph) for name, entry in plan.entries.items()}


def _result(entry: store.Entry, graph: Graph) -> Result:
    return Result(
        outputs=entry.outputs,
        files=entry.files,
        values={"seconds": entry.seconds} | entry.values,
        seconds=entry.seconds,
        executed=entry.executed,
        machine=entry.machine,
        versions=versions(entry.parts) | entry.versions,
        sources=graph.sources(f"snippets.{entry.block.replace('/', '.')}"),
    )


def _missing(plan, blocks):
    here = [block for block in blocks if block.name in plan.why]
    return [block.module for block in here if block.name not in plan.entries]


def _execute(project, blocks, graph, plan, units, pool, on_event, cancelled, first):
    """Have processes execute a plan: what its blocks give goes into the store.

    It ends early where the blocks don't stay what they were.
    """
    by_name = {block.name: block for block in blocks}
    entries = {by_name[name].module: entry for name, entry in plan.entries.items()}
    finished = set()
    with store.workspace(project.store) as folder, pool:
        dispatcher = Dispatcher(
            project, graph, blocks, units, entries, pool, folder, first
        )
        dispatcher.dispatch()
        for worker, event in pool.events():
            if cancelled():
                raise Cancelled
            running = worker.running if worker else []
            match event["event"]:
                case "started":
                    running.append(event["block"])
                    if event["block"] not in finished:
                        on_event(Event("started", event["block"]))
                case "finished":
                    name = running.pop()
                    module = by_name[name].module
                    entry = store.load(project.store, name, graph.key(module))
                    if entry is None:
                        on_event(Event("restarted", why="a block was edited"))
                        return
                    entries[module] = entry
                    if name not in finished:
                        finished.add(name)
                        on_event(
                            Event(
                                "finished",
                                name,
                                event["seconds"],
                                done=len(finished),
                                planned=len(plan.execute),
                                result=_result(entry, graph),
                            )
                        )
                case "done":
                    if not dispatcher.finish(worker):
                        pool.dismiss()
                        return
                    dispatcher.dispatch()
                case "varied" if by_name[event["block"]].varies:
                    pass
                case "varied":
                    on_event(Event("varied", event["block"]))
                case "refused":
                    raise WeaveError(event["error"])
                case "changed":
                    on_event(Event("restarted", why=event["error"]))
                    return
                case "failed":
                    if graph.is_current():
                        raise WeaveError(_failure(blocks, **event))
                    on_event(Event("restarted", why="a block was edited"))
                    return
                case "ended":
                    raise WeaveError(_death(running, *worker.end()))
                case "silent" if not graph.is_current():
                    on_event(Event("restarted", why="a block was edited"))
                    return
                case "silent":
                    for worker in pool.running:
                        _look_after(worker, project, on_event)


def _look_after(worker, project, on_event):
    """Say of a process that it is busy; WeaveError where it is for too long."""
    if worker.unit is None:
        return
    seconds = int(time.monotonic() - worker.heard)
    limit = project.settings["max_seconds"]
    if seconds > (limit if worker.running else max(limit, IMPORT)):
        what = f"the block {worker.running[-1]}" if worker.running else "an import"
        raise WeaveError(
            f"{what} runs for longer than {seconds - 1} s: make it shorter, or raise "
            "max_seconds under [tool.weave] in pyproject.toml"
        )
    if worker.running and seconds // HEARTBEAT > worker.said // HEARTBEAT:
        on_event(Event("running", worker.running[-1], seconds))
    worker.said = seconds


def _failure(blocks, line, error, **event):
    block = next(block for block in blocks if block.name == event["block"])
    if line is None:
        return f"{block.file} stops: {error}"
    code = block.source.split("\n")[line - 1].strip()
    if block.shows(line):
        return (
            f"{block.file} stops at line {line} (displayed), `{code}`: {error}; "
            "fix it there"
        )
    # What goes wrong above the displayed section says itself how to fix it.
    return f"{block.file} stops at line {line}, `{code}`: {error}"


def _death(running, status, words):
    """Return what to say of a worker that ended without an event."""
    place = f"in the block {running[-1]}" if running else "before any block"
    if status < 0:
        return (
            f"the system killed the process that executes the blocks, {place} (signal "
            f"{-status}): most often for want of memory, close what else needs it and "
            "build again"
        )
    return (
        f"the process that executes the blocks ended with status {status}, {place}; "
        f"its last words: {words or 'none'}"
    )
