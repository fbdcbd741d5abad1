"""Weaves: has a worker execute the blocks that the store lacks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from weave import names, store
from weave.blocks import Block
from weave.errors import Cancelled, WeaveError
from weave.events import Event
from weave.graph import FINGERPRINT, Graph, fingerprint, versions
from weave.manifest import Result, write_results
from weave.plan import REUSED, Plan, make_plan
from weave.project import Project
from weave.rules import check_rules
from weave.workers import Workers

# Seconds between two signs of life of a block that takes long.
HEARTBEAT = 10

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
) -> Run:
    """Execute the blocks that must be, given in reading order; write the manifest.

    `on_event` is called in this thread with each Event. A run whose blocks are edited
    meanwhile starts again. WeaveError says what stopped it; Cancelled ends it within
    seconds after `cancelled` has returned True: that is asked again and again. What
    was executed before is in the store.
    """
    workers = workers or Workers()
    blocks = [block for block in blocks if block.is_executed]
    executed = {}
    for attempt in range(ATTEMPTS + 1):
        if fingerprint() != FINGERPRINT:
            raise WeaveError(
                "the files of weave/ have changed since this process read them: start "
                "it again"
            )
        # Blocks read their files once: these are their files as they stand now.
        blocks = [project.block(f"{block.name}.py") for block in blocks]
        check_rules(blocks)
        graph = Graph(project)
        plan = make_plan(project, graph, blocks)
        if plan.execute or not executed:
            planned = len(plan.execute)
            reused = len(blocks) - planned
            on_event(Event("planned", planned=planned, reused=reused))
        if not plan.execute:
            why = {name: executed.get(name, REUSED) for name in plan.why}
            run = Run(why, _results(plan))
            with store.writing(project.store):
                project.store.mkdir(exist_ok=True)
                write_results(project.manifest, run.results)
            return run
        if attempt == ATTEMPTS:
            break
        executed |= {name: plan.why[name] for name in plan.execute}
        _execute(project, blocks, graph, plan, workers, on_event, cancelled)
    raise WeaveError(
        f"blocks changed during each of {ATTEMPTS} runs: leave them alone for one, or "
        "see which of them writes into snippets/, and build again"
    )


def stored(project: Project, blocks: Sequence[Block]) -> Run:
    """Return what the store has of blocks as they stand; execute nothing."""
    blocks = [block for block in blocks if block.is_executed]
    plan = make_plan(project, Graph(project), blocks)
    return Run(plan.why, _results(plan))


def stored_names(project: Project, block: Block) -> dict:
    """Return the names that a block's execution left, with their values."""
    key = Graph(project).key(block.module)
    entry = store.load(project.store, block.name, key)
    return names.load(entry.folder / store.NAMES)


def _results(plan: Plan) -> dict[str, Result]:
    return {name: _result(entry) for name, entry in plan.entries.items()}


def _result(entry: store.Entry) -> Result:
    return Result(
        outputs=entry.outputs,
        files=entry.files,
        values={"seconds": entry.seconds} | entry.values,
        seconds=entry.seconds,
        executed=entry.executed,
        machine=entry.machine,
        versions=versions(entry.parts),
    )


def _execute(project, blocks, graph, plan, workers, on_event, cancelled):
    """Have a worker execute a plan: what its blocks give goes into the store.

    It ends early where the blocks don't stay what they were.
    """
    running, done, silent = [], 0, 0
    with (
        store.workspace(project.store) as folder,
        workers.take(project, graph) as worker,
    ):
        order = {
            "root": str(project.root),
            "folder": folder,
            "max_output": project.settings["max_output"],
            **plan.as_json(),
        }
        for event in worker.run(order):
            if cancelled():
                raise Cancelled
            silent = silent + 1 if event["event"] == "silent" else 0
            match event["event"]:
                case "started":
                    running.append(event["block"])
                    on_event(Event("started", event["block"]))
                case "finished":
                    done += 1
                    name, seconds = running.pop(), event["seconds"]
                    key = graph.key(project.block(f"{name}.py").module)
                    entry = store.load(project.store, name, key)
                    on_event(
                        Event(
                            "finished",
                            name,
                            seconds,
                            done=done,
                            planned=len(plan.execute),
                            result=entry and _result(entry),
                        )
                    )
                case "done":
                    worker.end()
                    return
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
                case "silent" if not graph.is_current():
                    on_event(Event("restarted", why="a block was edited"))
                    return
                case "silent" if silent > project.settings["max_seconds"]:
                    what = f"the block {running[-1]}" if running else "an import"
                    raise WeaveError(
                        f"{what} runs for longer than {silent - 1} s: make it shorter, "
                        "or raise max_seconds under [tool.weave] in pyproject.toml"
                    )
                case "silent" if running and silent % HEARTBEAT == 0:
                    on_event(Event("running", running[-1], silent))
        raise WeaveError(_death(running, *worker.end()))


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
