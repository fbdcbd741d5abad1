"""Which blocks are executed together, in which order, and by which process."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from weave.graph import Graph
from weave.plan import chain, make_step
from weave.store import Entry

# Seconds of work that may be done twice so that no process waits for another.
TWICE = 2.0


@dataclass(frozen=True, order=True)
class Unit:
    """Blocks, by module, that one process executes in this order.

    That is a block, with those whose effect it needs: a seed, and what draws after it.
    Of two that may be executed, the one with the smaller `place` is first.
    """

    place: int
    modules: tuple[str, ...]


def make_units(
    graph: Graph, modules: Sequence[str], backwards: bool
) -> dict[Unit, set[Unit]]:
    """Return the Units of modules, given in reading order, each with those it needs.

    Their places are those on the pages, from the end if `backwards`.
    """
    chains = [chain(graph, module) & {*modules} for module in modules]
    groups = [own for own in chains if not any(own < other for other in chains)]
    while True:
        units = _needs(graph, modules, groups, backwards)
        try:
            TopologicalSorter(units).prepare()
        except CycleError as error:
            # Each needs something of another: one process executes them all.
            merged = {module for unit in error.args[1] for module in unit.modules}
            groups = [*(own for own in groups if not own <= merged), merged]
        else:
            return units


def _needs(graph, modules, groups, backwards):
    places = {module: place for place, module in enumerate(modules)}
    units, owner = [], {}
    for group in groups:
        own = group - owner.keys() or group
        place = min(map(places.get, own))
        in_order = tuple(sorted(group, key=places.get))
        unit = Unit(-place if backwards else place, in_order)
        units.append(unit)
        owner |= dict.fromkeys(own, unit)
    return {
        unit: {
            owner[needed]
            for module in unit.modules
            for needed in graph.ancestors(module) & owner.keys() - {*unit.modules}
        }
        for unit in units
    }


def choose(
    graph: Graph,
    entries: Mapping[str, Entry],
    ready: Iterable[Unit],
    live: Mapping[str, Entry | None],
    others: Sequence[Mapping[str, Entry | None]],
    urgent: Set[str],
) -> Unit | None:
    """Return the first ready Unit that a process may take; None if it had better wait.

    It had where much would have to be executed again that another has at hand: `live`
    says what the process has imported (see `make_step`), `others` what others have.
    Units with a module that is `urgent` come first.
    """
    for unit in sorted(ready, key=lambda u: (urgent.isdisjoint(u.modules), u)):

        def again(live, unit=unit):
            step = make_step(graph, entries, unit.modules, live)
            extra = step.execute.keys() - {*unit.modules}
            return sum(entries[module].seconds for module in extra)

        if again(live) <= min(map(again, others), default=0) + TWICE:
            return unit
    return None
