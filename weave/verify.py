"""Executes everything once more, otherwise, and compares what it gives."""

import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from weave import store
from weave.blocks import Block
from weave.events import Event
from weave.graph import Graph
from weave.manifest import Result
from weave.project import Project
from weave.run import stored, weave
from weave.times import without_times
from weave.workers import Workers

# What the system calls a folder that a block has only for a while.
TEMPORARY = re.compile(rf"{re.escape(tempfile.gettempdir())}[/\\]+\w+")


@dataclass(frozen=True)
class Difference:
    """What a block gave otherwise: an output or a value, `before` and `after`.

    It is `allowed` where the block, or one that it imports from, says that it varies.
    """

    block: str
    what: str
    before: str
    after: str
    allowed: bool


def verify(
    project: Project, blocks: Sequence[Block], on_event: Callable[[Event], None]
) -> list[Difference]:
    """Return what the store has otherwise than a run from an empty one gives.

    That run takes blocks in another order, the last ones as soon as it can, and another
    hash seed: what differs depends on something that no key has.
    """
    before = stored(project, blocks).results
    with store.writing(project.store):
        project.store.mkdir(exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix="unfinished-", dir=project.store)
    with folder as empty:
        again = replace(project, place=Path(empty) / "store")
        workers = Workers(hash_seed=1)
        after = weave(again, blocks, on_event, workers, backwards=True).results
        graph = Graph(project)
        varying = {block.module for block in blocks if block.varies}
        return [
            Difference(
                block.name,
                *difference,
                not varying.isdisjoint({block.module} | graph.ancestors(block.module)),
            )
            for block in blocks
            if block.name in after
            for difference in compare(before.get(block.name), after[block.name])
        ]


def compare(before: Result | None, after: Result) -> list[tuple[str, str, str]]:
    """Return what differs between two results of a block: what, before and after."""
    if before is None:
        return [("all", "not stored", "")]
    return _differences(_texts(before), _texts(after))


def _differences(
    before: Mapping[str, str], after: Mapping[str, str]
) -> list[tuple[str, str, str]]:
    names = dict.fromkeys([*before, *after])
    differences = []
    for name in names:
        old, new = before.get(name, ""), after.get(name, "")
        if old != new:
            # The first line that differs says most.
            lines = zip([*old.split("\n"), ""], [*new.split("\n"), ""], strict=False)
            here, there = next((x, y) for x, y in lines if x != y)
            differences.append((name, here[:40], there[:40]))
    return differences


def _texts(result):
    """Return all that a block gave, apart from the times that it took."""
    outputs = result.outputs | result.files
    texts = {
        name: without_times(path.read_text("utf-8", "replace"))
        for name, path in outputs.items()
    }
    values = {
        name: TEMPORARY.sub("", repr(value))
        for name, value in result.values.items()
        if name != "seconds"
    }
    return texts | values


def as_table(differences: Sequence[Difference]) -> str:
    """Return differences as lines of text."""
    rows = [("block", "what", "stored", "now", "")]
    for one in differences:
        note = "may vary" if one.allowed else ""
        rows.append((one.block, one.what, one.before, one.after, note))
    wide = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join([*(f"{row[c]:{wide[c]}}" for c in range(4)), row[4]]).rstrip()
        for row in rows
    )
