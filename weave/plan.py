"""Decides which blocks must be executed and why, and which are restored for them."""

from dataclasses import dataclass

from weave import store
from weave.graph import SOURCE, WEAVE
from weave.store import Entry

# What a changed part of a key is called, where its name alone doesn't say it.
CHANGED = {SOURCE: "edited", WEAVE: "weave has changed"}

REUSED = "reused"


@dataclass(frozen=True)
class Plan:
    """All by the blocks' stems, in the pages' order.

    `why` has all blocks, and says why each must be executed, or REUSED; `entries`
    has what the store holds for the blocks as they stand; `restore` those entries
    whose names are wanted by blocks that are executed.
    """

    why: dict[str, str]
    entries: dict[str, Entry]
    restore: dict[str, Entry]

    @property
    def execute(self):
        return [stem for stem, why in self.why.items() if why != REUSED]

    def as_json(self):
        """What a worker is to know of it."""
        stems = {*self.execute, *self.restore}
        return {
            "blocks": [f"{stem}.py" for stem in self.why if stem in stems],
            "restore": {s: str(entry.folder) for s, entry in self.restore.items()},
        }


def make_plan(project, graph, blocks):
    """The Plan for the executable `blocks` of a project, given in the pages' order.

    A block is executed where the store has no entry for its key, and where a block
    that is executed needs what no store can give: the effect of its execution (it
    is imported as a whole), or a name that is not stored. What stands between an
    effect and a block that names it is executed with both: then a generator that a
    seed block has set is drawn from just as in a first run.
    """
    stems = {block.module: block.stem for block in blocks}
    entries = {
        module: entry
        for module, stem in stems.items()
        if (entry := store.load(project.store, stem, graph.key(module)))
    }
    execute = {
        module: _staleness(project.store, stem, graph, module)
        for module, stem in stems.items()
        if module not in entries
    }
    restore = set()
    waiting = list(execute)
    for module in waiting:
        for needed, reason in _needs(graph, module).items():
            if needed in entries and needed not in execute:
                reason = reason or _lack(entries[needed], graph, module)
                if reason is None:
                    restore.add(needed)
                    continue
                execute[needed] = reason
            # What is no block is executed whenever it is imported.
            if needed not in waiting:
                waiting.append(needed)
    return Plan(
        {stem: execute.get(module, REUSED) for module, stem in stems.items()},
        {stems[module]: entry for module, entry in entries.items()},
        {stems[m]: e for m, e in entries.items() if m in restore and m not in execute},
    )


def _staleness(folder, stem, graph, module):
    if store.has_ruins(folder, stem, graph.key(module)):
        return "its entry was damaged"
    before = store.latest_parts(folder, stem)
    if before is None:
        return "new"
    now = graph.parts(module)
    # All is the same where another run has just stored it, or an import is gone.
    name = next((name for name in now if now[name] != before.get(name)), SOURCE)
    if name in CHANGED:
        return CHANGED[name]
    if name.startswith("snippets"):
        return f"{_short(name)} has changed"
    return f"{name} is {now[name]}, was {before.get(name, 'not used')}"


def _needs(graph, module):
    """What executing a module needs, with a reason where that must be executed too."""
    needs = dict.fromkeys(graph.dependencies(module))
    for effect in graph.effects(module):
        needs[effect] = f"{_short(module)} needs its effect"
        for between in graph.ancestors(module):
            if effect in graph.ancestors(between):
                needs[between] = f"between {_short(effect)} and {_short(module)}"
    return needs


def _lack(entry, graph, module):
    """Why a block cannot be restored for a module that needs it, or None."""
    taken = {
        name
        for source, name, _ in graph.imports(module).taken
        if _short(source) == entry.block
    }
    if lacking := sorted(taken - set(entry.names)):
        return f"{_short(module)} takes {', '.join(lacking)}, which is not stored"
    return None if entry.is_restorable() else "its stored names are damaged"


def _short(module):
    return module.removeprefix("snippets.").replace(".", "/")
