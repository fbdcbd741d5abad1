"""Weaves a project: executes the blocks whose outputs are not in the store."""

import time
from dataclasses import dataclass
from functools import cached_property

from weave import store
from weave.checks import check_outputs, check_pages
from weave.errors import WeaveError
from weave.graph import FINGERPRINT, Graph, fingerprint
from weave.plan import make_plan
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
        return {
            name: path
            for entry in self.entries.values()
            for name, path in entry.outputs.items()
        }

    @cached_property
    def values(self):
        """Per block, what tokens may name: its numbers and texts, and its seconds."""
        return {
            stem: {"seconds": entry.seconds} | entry.values
            for stem, entry in self.entries.items()
        }


class _StartAgain(Exception):
    """What a run was begun with doesn't hold any more, and why."""


def weave(project, report, workers=None):
    """Execute what must be executed; the Woven that all pages of `project` show.

    `report` is called with one line of text at a time, what is being done. A run
    whose blocks are edited meanwhile ends, and another one starts. WeaveError says
    what stopped it; what was executed before is in the store.
    """
    if fingerprint() != FINGERPRINT:
        raise WeaveError(
            "the files of weave/ have changed since this process read them: start it "
            "again"
        )
    for _ in range(ATTEMPTS):
        try:
            return _weave_once(project, report, workers or Workers())
        except _StartAgain as reason:
            report(f"{reason}: starting again")
    raise WeaveError(
        f"blocks changed during each of {ATTEMPTS} runs: see whether one of them "
        "writes into snippets/, and build again"
    )


def stored(project):
    """The Woven of what the store has of a project as it stands; executes nothing."""
    plan = make_plan(project, Graph(project), _executable(project, project.pages()))
    return Woven(plan.why, plan.entries)


def _executable(project, pages):
    names = dict.fromkeys(name for page in pages for name in page.blocks)
    return [block for block in map(project.block, names) if block.module]


def _weave_once(project, report, workers):
    pages = project.pages()
    check_pages(project, pages)
    graph = Graph(project)
    blocks = _executable(project, pages)
    plan = make_plan(project, graph, blocks)
    executed = {}
    try:
        if plan.execute:
            executed = _Run(project, graph, pages, blocks, plan, report).go(workers)
        else:
            report("nothing to execute: all outputs are reused")
    finally:
        workers.prepare(project, graph, [block.module for block in blocks])
    woven = Woven(plan.why, plan.entries | executed)
    check_outputs(project, pages, set(woven.outputs))
    check_tokens(pages, woven.values)
    return woven


class _Run:
    """One worker's work: the blocks of a Plan, in order."""

    def __init__(self, project, graph, pages, blocks, plan, report):
        self.project, self.graph, self.pages = project, graph, pages
        self.blocks = {block.stem: block for block in blocks}
        self.plan, self.report = plan, report
        self.entries, self.nested = {}, []
        self.since = self.said = time.monotonic()

    def go(self, workers):
        """Execute the blocks; their Entries, by their stems."""
        with store.workspace(self.project.store) as folder:
            worker = workers.take(self.project, self.graph)
            try:
                for event in worker.run(self._order(folder)):
                    if event is None:
                        self._look()
                    else:
                        getattr(self, f"_{event['event']}")(event, folder)
                status, words = worker.last_words()
            finally:
                worker.stop()
        if status != 0:
            self._look()
            raise WeaveError(self._death(status, words))
        return self.entries

    def _order(self, folder):
        involved = [
            block
            for stem, block in self.blocks.items()
            if stem in self.plan.execute or stem in self.plan.restore
        ]
        taken = {
            (source, name)
            for block in self.blocks.values()
            for source, name, _ in self.graph.imports(block.module).taken
        }
        return {
            "root": str(self.project.root),
            "folder": str(folder),
            "blocks": [block.name for block in involved],
            "restore": {
                stem: str(entry.folder / store.NAMES)
                for stem, entry in self.plan.restore.items()
            },
            "borrowed": {
                block.stem: {
                    here: (source, name)
                    for source, name, here in self.graph.imports(block.module).taken
                    if (block.module, here) not in taken
                }
                for block in involved
            },
        }

    def _look(self):
        """See whether the blocks are still what they were; say that all goes on."""
        if not self.graph.is_current():
            raise _StartAgain("a block was edited")
        now = time.monotonic()
        if self.nested and now - max(self.since, self.said) >= HEARTBEAT:
            self.said = now
            self.report(f"{self.nested[-1]}: running for {now - self.since:.0f} s")

    def _started(self, event, folder):
        self.nested.append(event["block"])
        self.since = time.monotonic()

    def _finished(self, event, folder):
        stem = self.nested.pop()
        block, key = self.blocks[stem], self.graph.key(self.blocks[stem].module)
        if Graph(self.project).key(block.module) != key:
            raise _StartAgain("a block was edited")
        record = {name: event[name] for name in ("seconds", "values", "names")}
        record["parts"] = self.graph.parts(block.module)
        made = folder / stem.replace("/", ".")
        self.entries[stem] = store.keep(self.project.store, stem, made, key, record)
        place = f"{len(self.entries)}/{len(self.plan.execute)}"
        self.report(f"[{place}] {block.name}: {event['seconds']:.1f} s")
        self.since = time.monotonic()

    def _unrestorable(self, event, folder):
        self.plan.restore[event["block"]].discard()
        raise _StartAgain(
            f"what is stored of {event['block']} cannot be restored ({event['error']})"
        )

    def _unwritable(self, event, folder):
        raise store.unwritable(self.project.store, event["error"])

    def _failed(self, event, folder):
        self._look()
        block = self.blocks[event["block"]]
        page = next(page for page in self.pages if block.name in page.blocks)
        place = f"{page.path.as_posix()}: the block snippets/{block.name}"
        if event["line"] is None:
            raise WeaveError(f"{place} stops: {event['error']}")
        code = block.source.splitlines()[event["line"] - 1].strip()
        if block.displays(event["line"]):
            kind, mend = " (displayed)", "; mend it there"
        else:
            # What goes wrong above the displayed section says itself how to mend it.
            kind, mend = "", ""
        raise WeaveError(
            f"{place} stops at line {event['line']}{kind}, `{code}`: "
            f"{event['error']}{mend}"
        )

    def _death(self, status, words):
        """What to say of a worker that ended without a word of its own."""
        place = "before the first block"
        if self.nested:
            place = f"in the block snippets/{self.blocks[self.nested[-1]].name}"
        if status < 0:
            return (
                f"the system killed the process that executes the blocks, {place} "
                f"(signal {-status}): most often for want of memory, close what else "
                "needs it and build again"
            )
        return (
            f"the process that executes the blocks ended with status {status}, "
            f"{place}; its last words: {words or 'none'}"
        )
