"""Keeps blocks from starting processes that would execute them again."""

import multiprocessing
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


def _start(process):
    is_fork = multiprocessing.get_start_method() == "fork"
    return BaseProcess.start(process) if is_fork else _refuse(process)


def _refuse(process):
    raise WeaveError(
        "a process that is not started by a fork would execute the block again: take "
        'one of multiprocessing.get_context("fork")'
    )
