"""The standard output and the standard error of a block, descriptors included."""

import functools
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ExtensionFileLoader, PathFinder, SourceFileLoader
from typing import BinaryIO

from weave.imports import is_of_snippets

OUT, ERR = 1, 2


class Terminal(io.TextIOWrapper):
    """A standard stream that looks like a terminal: progress bars draw over themselves.

    RuntimeError where more than `limit` characters are written; what programs write
    that a block starts is not counted.
    """

    def __init__(self, file: BinaryIO, limit: int):
        super().__init__(file, encoding="utf-8", errors="replace", write_through=True)
        self._left = self._limit = limit

    def isatty(self):
        return True

    def write(self, text):
        self._left -= len(text)
        if self._left < 0:
            raise RuntimeError(
                f"more than {self._limit} characters are printed: print less, or "
                "raise max_output under [tool.weave] in pyproject.toml"
            )
        return super().write(text)


@dataclass
class Written:
    """What was written to the standard output and to the standard error."""

    out: str = ""
    err: str = ""


@contextmanager
def captured(limit: int) -> Iterator[Written]:
    """Give what is written inside, by programs started too, once the context ends.

    The standard error of this process is a file, from which what a block wrote is taken
    out: the rest are the last words of a process that dies.
    """
    written = Written()
    with tempfile.TemporaryFile() as file, _descriptor_is(OUT, file.fileno()):
        start = _end_of_errors()
        with (
            redirect_stdout(_terminal(OUT, limit)),
            redirect_stderr(_terminal(ERR, limit)),
        ):
            yield written
            sys.stdout.flush()
            sys.stderr.flush()
        for stream in (sys.__stdout__, sys.__stderr__):
            stream.flush()
        written.err = _cut_errors(start)
        file.seek(0)
        written.out = file.read().decode(errors="replace")


class QuietImports(MetaPathFinder):
    """Forgets what libraries say to the standard error while they are imported.

    It would be in the output of whichever block happens to import them first.
    """

    def find_spec(self, fullname, path=None, target=None):
        if is_of_snippets(fullname) or fullname in sys.stdlib_module_names:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and isinstance(spec.loader, SourceFileLoader | ExtensionFileLoader):
            spec.loader.exec_module = _quiet(spec.loader.exec_module)
        return spec


def _quiet(execute):
    @functools.wraps(execute)
    def execute_quietly(module):
        start = _end_of_errors()
        execute(module)
        _cut_errors(start)

    return execute_quietly


def _terminal(descriptor, limit):
    return Terminal(open(os.dup(descriptor), "wb", buffering=0), limit)


@contextmanager
def _descriptor_is(descriptor, other):
    """Have a descriptor stand for what another one does, inside."""
    outside = os.dup(descriptor)
    os.dup2(other, descriptor)
    try:
        yield
    finally:
        os.dup2(outside, descriptor)
        os.close(outside)


def _end_of_errors():
    return os.lseek(ERR, 0, os.SEEK_END)


def _cut_errors(start):
    """Return what the standard error has from a place on, and take it out."""
    size = _end_of_errors() - start
    os.lseek(ERR, start, os.SEEK_SET)
    text = os.read(ERR, size).decode(errors="replace")
    os.ftruncate(ERR, start)
    os.lseek(ERR, start, os.SEEK_SET)
    return text
