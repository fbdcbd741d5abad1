"""What a run tells while it is under way."""

from dataclasses import dataclass
from typing import Literal

from weave.manifest import Result

Kind = Literal[
    "planned", "taken", "started", "running", "finished", "varied", "restarted"
]


@dataclass(frozen=True)
class Event:
    """One step of a run.

    A run has "planned" which blocks it executes: `planned` of them, others `reused`;
    a block has "started", is "running" for `seconds`, or has "finished" after
    `seconds`, as number `done`, and gave `result`; it has "varied", that is given
    something else than what was stored; or the run has "restarted", and `why`. Results
    of `taken` blocks that cannot be executed here are "taken", from `origin`.
    """

    kind: Kind
    block: str = ""
    seconds: float = 0
    done: int = 0
    planned: int = 0
    reused: int = 0
    result: Result | None = None
    why: str = ""
    taken: int = 0
    origin: str | None = None


def as_line(event: Event) -> str | None:
    """Return an event as a line of text; None where there is nothing to say."""
    match event.kind:
        case "planned":
            return f"blocks to execute: {event.planned}, reused: {event.reused}"
        case "taken":
            return (
                f"blocks that cannot be executed here: {event.taken}, from "
                f"{event.origin}"
            )
        case "running":
            return f"{event.block}: running for {event.seconds:.0f} s"
        case "finished":
            place = f"[{event.done}/{event.planned}]"
            return f"{place} {event.block}: {event.seconds:.1f} s"
        case "varied":
            return (
                f"{event.block} printed or drew something else than when it was "
                "stored: set a seed where it draws, or take the time out"
            )
        case "restarted":
            return f"{event.why}: starting again"
    return None
