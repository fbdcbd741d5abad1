"""Keeps blocks from starting processes that would execute them again, or stay."""

import multiprocessing
import os
import signal
from contextlib import suppress
from multiprocessing.process import BaseProcess

from weave.errors import WeaveError


def refuse_other_than_fork() -> None:
    """Have starting a process other than by a fork raise a WeaveError.

    Such a process would import the module of the block's function, that is, execute
    the block, which would start processes, without end.
    """
    for method in multiprocessing.get_all_start_methods():
        if method != "fork":
            multiprocessing.get_context(method).Process.start = _refuse
    multiprocessing.Process.start = _start


def end_group(leader: int) -> None:
    """End a process and those that it has started, where a system has such groups.

    0 is the group of this process. There may be nobody left, or, as macOS says it,
    nobody who may be ended.
    """
    with suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(leader, signal.SIGKILL)


def _start(process):
    is_fork = multiprocessing.get_start_method() == "fork"
    return BaseProcess.start(process) if is_fork else _refuse(process)


def _refuse(process):
    raise WeaveError(
        "a process that is not started by a fork would execute the block again: take "
        'one of multiprocessing.get_context("fork")'
    )
