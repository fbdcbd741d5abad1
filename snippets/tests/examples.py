"""What the tests of the rules share: rules for all sources, and for small ones."""

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from snippets.tests.sources import Source


def example(text, path="article/block.py"):
    """A source with this text, at a path below snippets/."""
    return Source(PurePosixPath("snippets", path), text)


def all_faults(rule: Callable, sources: Iterable[Source], *arguments) -> list[str]:
    """Return all that a rule reports of all sources."""
    return [fault for source in sources for fault in rule(source, *arguments)]


def faults_of(rule, text, *arguments):
    """What a rule reports of a block with this text."""
    return rule(example(text), *arguments)
