"""Small sources, for the tests of the rules."""

from pathlib import PurePosixPath

from snippets.tests.sources import Source


def example(text, path="article/block.py"):
    """A source with this text, at a path below snippets/."""
    return Source(PurePosixPath("snippets", path), text)


def faults_of(rule, text, *arguments):
    """What a rule reports of a block with this text."""
    return rule(example(text), *arguments)
