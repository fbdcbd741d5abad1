"""Decides which blocks must be executed and why, and which are restored for them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from weave import store
from weave.blocks import Block
from weave.graph import SOURCE, WEAVE, Graph
from weave.imports import is_of_snippets
from weave.project import Project
from weave.store import Entry

# What a changed part of a key is called, where its name alone doesn't say it.
CHANGED = {SOURCE: "edited", WEAVE: "weave has changed"}

REUSED = "reused"


@dataclass(frozen=True)
class Plan:
    """All by the blocks' names, in reading order.

    `why` has all blocks, and says why each must be executed, or REUSED; `entries`
    has what the store holds for the blocks as they stand.
    """

    why: dict[str, str]
    entries: dict[str, Entry]

    @property
    def execute(self) -> list[str]:
        return [name for name, why in self.why.items() if why != REUSED]


@dataclass(frozen=True)
class Step:
    """What one process has to do to execute some blocks, by the blocks' modules.

    `execute` says why each block is executed that was not asked for; `restore` are
    those that the store gives.
    """

    execute: dict[str, str | None]
    restore: set[str]


def make_plan(project: Project, graph: Graph, blocks: Sequence[Block]) -> Plan:
    """Return the Plan for blocks, given in reading order.

    A block is executed where the store has no entry for its key, and where a block
    that is executed needs what no store can give: the effect of its execution (a seed
    that it sets is drawn from just as in a first run).
    """
    names = {block.module: block.name for block in blocks}
    entries, stale = {}, {}
    for module, name in names.items():
        entry = store.load(project.store, name, graph.key(module))
        why = graph.change(entry.reads, entry.versions) if entry else None
        if entry and why is None:
            entries[module] = entry
        else:
            stale[module] = why or _staleness(project, name, graph, module)
    execute = make_step(graph, entries, stale).execute | stale
    return Plan(
        {name: execute.get(module, REUSED) for module, name in names.items()},
        {names[module]: entry for module, entry in entries.items()},
    )


def make_step(
    graph: Graph,
    entries: Mapping[str, Entry],
    wanted: Iterable[str],
    live: Mapping[str, Entry | None] = {},
) -> Step:
    """Return the Step that executes the modules `wanted`.

    `entries` are by module; `live` has the modules that the process has imported: with
    an Entry if it was restored from that, None if it was executed.
    """
    execute = dict.fromkeys(wanted)
    restore = set()
    waiting = list(execute)
    for module in waiting:
        for needed, reason in _needs(graph, module).items():
            if needed in entries and needed not in execute:
                if reason is None and needed in live and live[needed] is None:
                    continue
                reason = reason or _obstacle(entries[needed], graph, module)
                if reason is None:
                    restore.add(needed)
                    continue
                execute[needed] = reason
            # Helper modules are never stored: follow their imports too.
            if needed not in waiting:
                waiting.append(needed)
    return Step(execute, {m for m in restore if m not in execute and m not in live})


def chain(graph: Graph, module: str) -> set[str]:
    """Return a module and those that are executed in the same process before it."""
    needs = _needs(graph, module)
    return {module, *(needed for needed, reason in needs.items() if reason)}


def chains(graph: Graph, modules: Iterable[str]) -> set[str]:
    """Return those of `modules` of which one needs the effect of another."""
    own = (chain(graph, module) for module in modules)
    return {module for one in own if len(one) > 1 for module in one}


def _staleness(project, name, graph, module):
    """Return why the store has no entry for a block as it stands."""
    if store.is_damaged(project.store, name, graph.key(module)):
        return "its entry was damaged"
    before = store.latest_parts(project.store, name)
    if before is None:
        return "new"
    now = graph.parts(module)
    # No part differs where another run has just stored it, or an import is gone.
    part = next((part for part in now if now[part] != before.get(part)), SOURCE)
    if part in CHANGED:
        return CHANGED[part]
    if is_of_snippets(part):
        return f"{_short(part)} has changed"
    return f"{part} is {now[part]}, was {before.get(part, 'not used')}"


def _needs(graph, module):
    """Return what executing a module takes, with why that must be executed too."""
    needs = dict.fromkeys(graph.dependencies(module))
    for effect in graph.effects(module):
        needs[effect] = f"{_short(module)} needs its effect"
        for between in graph.ancestors(module):
            if effect in graph.ancestors(between):
                needs[between] = f"between {_short(effect)} and {_short(module)}"
    return needs


def _obstacle(entry, graph, module):
    """Return why a block cannot be restored for a module that needs it, or None."""
    wanted = {
        name
        for source, name, _ in graph.imports(module).names
        if _short(source) == entry.block
    }
    if missing := sorted(wanted - set(entry.names)):
        return f"{_short(module)} takes {', '.join(missing)}, which is not stored"
    return None if entry.is_restorable else "its stored names are damaged"


def _short(module):
    return module.removeprefix("snippets.").replace(".", "/")
