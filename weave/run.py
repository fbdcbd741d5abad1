"""Weaves a project: has a worker execute what the store lacks."""

from dataclasses import dataclass
from functools import cached_property

from weave import store
from weave.checks import check_outputs, check_pages
from weave.errors import WeaveError
from weave.graph import FINGERPRINT, Graph, fingerprint
from weave.plan import REUSED, make_plan
from weave.store import Entry
from weave.tokens import check_tokens
from weave.workers import Workers

# Seconds between two signs of life of a block that takes long.
HEARTBEAT = 10

# How often a run starts again because its blocks have been edited meanwhile.
ATTEMPTS = 5


@dataclass(frozen=True)
class Woven:
    """What pages show of their blocks, by the blocks' stems.

    `why` says why a block was executed, or would have to be, or that it was not;
    `entries` lacks only what has not been executed.
    """

    why: dict[str, str]
    entries: dict[str, Entry]

    @cached_property
    def outputs(self):
        """The path of each output and figure, by the name that pages give it."""
        outputs = {}
        for entry in self.entries.values():
            outputs |= entry.outputs
        return outputs

    @cached_property
    def values(self):
        """Per block, what tokens may name: its numbers and texts, and its seconds."""
        return {
            stem: {"seconds": entry.seconds} | entry.values
            for stem, entry in self.entries.items()
        }


def weave(project, report, workers=None):
    """Execute what must be executed; the Woven that all pages of `project` show.

    `report` is called with one line of text at a time, what is being done. A run
    whose blocks are edited meanwhile ends, and another one starts. WeaveError says
    what stopped it; what was executed before is in the store.
    """
    workers = workers or Workers()
    executed = {}
    for _ in range(ATTEMPTS):
        if fingerprint() != FINGERPRINT:
            raise WeaveError(
                "the files of weave/ have changed since this process read them: "
                "start it again"
            )
        pages = project.pages()
        check_pages(project, pages)
        graph = Graph(project)
        blocks = _executable(project, pages)
        plan = make_plan(project, graph, blocks)
        if plan.execute or not executed:
            reused = len(blocks) - len(plan.execute)
            report(f"blocks to execute: {len(plan.execute)}, reused: {reused}")
        if plan.execute:
            executed |= {stem: plan.why[stem] for stem in plan.execute}
            _execute(project, pages, graph, plan, workers, report)
            continue
        why = {stem: executed.get(stem, REUSED) for stem in plan.why}
        woven = Woven(why, plan.entries)
        check_outputs(project, pages, woven.entries)
        check_tokens(pages, woven.values)
        return woven
    raise WeaveError(
        f"blocks changed during each of {ATTEMPTS} runs: leave them alone for one, or "
        "see which of them writes into snippets/, and build again"
    )


def stored(project):
    """The Woven of what the store has of a project as it stands; executes nothing."""
    plan = make_plan(project, Graph(project), _executable(project, project.pages()))
    return Woven(plan.why, plan.entries)


def _executable(project, pages):
    names = dict.fromkeys(name for page in pages for name in page.blocks)
    return [block for block in map(project.block, names) if block.module]


def _execute(project, pages, graph, plan, workers, report):
    """Have a worker execute a plan: what it makes goes into the store.

    It ends early where the blocks don't stay what they were.
    """
    nested, finished, silent = [], 0, 0
    with (
        store.workspace(project.store) as folder,
        workers.take(project, graph) as worker,
    ):
        order = {"root": str(project.root), "folder": folder}
        for event in worker.run(order | plan.as_json()):
            silent = silent + 1 if event["event"] == "silent" else 0
            match event["event"]:
                case "started":
                    nested.append(event["block"])
                case "finished":
                    finished += 1
                    place = f"[{finished}/{len(plan.execute)}]"
                    report(f"{place} {nested.pop()}: {event['seconds']:.1f} s")
                case "done":
                    # It is not waited for: large libraries take a second to end.
                    return None
                case "refused":
                    raise WeaveError(event["error"])
                case "changed":
                    return report(f"{event['error']}: starting again")
                case _ if not graph.is_current():
                    return report("a block was edited: starting again")
                case "failed":
                    raise WeaveError(_failure(project, pages, **event))
                case "silent" if nested and silent % HEARTBEAT == 0:
                    report(f"{nested[-1]}: running for {silent} s")
        raise WeaveError(_death(nested, *worker.last_words()))


def _failure(project, pages, block, line, error, **event):
    page = next(page for page in pages if block in page.blocks)
    place = f"{page.path.as_posix()}: the block snippets/{block} stops"
    if line is None:
        return f"{place}: {error}"
    written = project.block(block)
    code = written.source.splitlines()[line - 1].strip()
    if written.displays(line):
        return f"{place} at line {line} (displayed), `{code}`: {error}; mend it there"
    # What goes wrong above the displayed section says itself how to mend it.
    return f"{place} at line {line}, `{code}`: {error}"


def _death(nested, status, words):
    """What to say of a worker that ended without a word of its own."""
    place = f"in the block snippets/{nested[-1]}" if nested else "before any block"
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
