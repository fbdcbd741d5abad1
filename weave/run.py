"""Weaves: has a worker execute the blocks that the store lacks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from weave import names, store
from weave.blocks import Block
from weave.errors import WeaveError
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
    report: Callable[[str], None],
    workers: Workers | None = None,
) -> Run:
    """Execute the blocks that must be, given in reading order; write the manifest.

    `report` is called with one line of text at a time, what is being done. A run
    whose blocks are edited meanwhile starts again. WeaveError says what stopped it;
    what was executed before is in the store.
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
        blocks = [project.named(block.name) for block in blocks]
        check_rules(blocks)
        graph = Graph(project)
        plan = make_plan(project, graph, blocks)
        if plan.execute or not executed:
            reused = len(blocks) - len(plan.execute)
            report(f"blocks to execute: {len(plan.execute)}, reused: {reused}")
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
        _execute(project, blocks, graph, plan, workers, report)
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
    return {
        name: Result(
            outputs=entry.outputs,
            files=entry.files,
            values={"seconds": entry.seconds} | entry.values,
            seconds=entry.seconds,
            executed=entry.executed,
            machine=entry.machine,
            versions=versions(entry.parts),
        )
        for name, entry in plan.entries.items()
    }


def _execute(project, blocks, graph, plan, workers, report):
    """Have a worker execute a plan: what its blocks give goes into the store.

    It ends early where the blocks don't stay what they were.
    """
    running, finished, silent = [], 0, 0
    with (
        store.workspace(project.store) as folder,
        workers.take(project, graph) as worker,
    ):
        order = {
            "root": str(project.root),
            "folder": folder,
            **plan.as_json(),
        }
        for event in worker.run(order):
            silent = silent + 1 if event["event"] == "silent" else 0
            match event["event"]:
                case "started":
                    running.append(event["block"])
                case "finished":
                    finished += 1
                    place = f"[{finished}/{len(plan.execute)}]"
                    report(f"{place} {running.pop()}: {event['seconds']:.1f} s")
                case "done":
                    worker.end()
                    return
                case "varied":
                    report(
                        f"{event['block']} printed or drew something else than when it "
                        "was stored: set a seed where it draws, or take the time out"
                    )
                case "refused":
                    raise WeaveError(event["error"])
                case "changed":
                    report(f"{event['error']}: starting again")
                    return
                case "failed":
                    if graph.is_current():
                        raise WeaveError(_failure(blocks, **event))
                    report("a block was edited: starting again")
                    return
                case "silent" if not graph.is_current():
                    report("a block was edited: starting again")
                    return
                case "silent" if silent > project.settings["max_seconds"]:
                    what = f"the block {running[-1]}" if running else "an import"
                    raise WeaveError(
                        f"{what} runs for longer than {silent - 1} s: make it shorter, "
                        "or raise max_seconds under [tool.weave] in pyproject.toml"
                    )
                case "silent" if running and silent % HEARTBEAT == 0:
                    report(f"{running[-1]}: running for {silent} s")
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
