"""Weaves: has a worker execute the blocks that the store lacks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from weave import archive, names, store
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

# Why a block that cannot be executed here has a result all the same.
ELSEWHERE = "executed elsewhere"

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
        blocks = [project.block(f"{block.name}.py") for block in blocks]
        check_rules(blocks)
        graph = Graph(project)
        taken = archive.instead(project, graph, blocks)
        plan = make_plan(project, graph, [b for b in blocks if b.name not in taken])
        if plan.execute or not executed:
            reused = len(plan.why) - len(plan.execute)
            report(f"blocks to execute: {len(plan.execute)}, reused: {reused}")
        if taken:
            origin = next(iter(taken.values())).origin
            report(f"blocks that cannot be executed here: {len(taken)}, from {origin}")
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
        _execute(project, blocks, graph, plan, workers, report)
    raise WeaveError(
        f"blocks changed during each of {ATTEMPTS} runs: leave them alone for one, or "
        "see which of them writes into snippets/, and build again"
    )


def stored(project: Project, blocks: Sequence[Block]) -> Run:
    """Return what there is of blocks as they stand; execute nothing.

    What the store lacks may have been executed elsewhere.
    """
    blocks = [block for block in blocks if block.is_executed]
    graph = Graph(project)
    plan = make_plan(project, graph, blocks)
    elsewhere = archive.elsewhere(project, graph, blocks)
    return Run(plan.why, elsewhere | _results(plan, graph))


def stored_names(project: Project, block: Block) -> dict:
    """Return the names that a block's execution left, with their values."""
    key = Graph(project).key(block.module)
    entry = store.load(project.store, block.name, key)
    return names.load(entry.folder / store.NAMES)


def _results(plan: Plan, graph: Graph) -> dict[str, Result]:
    return {
        name: Result(
            outputs=entry.outputs,
            files=entry.files,
            values={"seconds": entry.seconds} | entry.values,
            seconds=entry.seconds,
            executed=entry.executed,
            machine=entry.machine,
            versions=versions(entry.parts),
            sources=graph.sources(f"snippets.{name.replace('/', '.')}"),
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
            "max_output": project.settings["max_output"],
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
