"""The state of the process that blocks may change, and that no block hands on."""

import importlib
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def state_put_back() -> Iterator[None]:
    """Put the state back that a block changes inside.

    That is the environment, the working directory, the path of imports, the filters of
    warnings, and how NumPy prints. Random generators stay as they are: a seed is set
    for the blocks that draw after it.
    """
    environment, folder, path = dict(os.environ), os.getcwd(), sys.path[:]
    numpy = _numpy()
    printing = numpy and numpy.get_printoptions()
    try:
        with warnings.catch_warnings():
            yield
    finally:
        os.environ.clear()
        os.environ.update(environment)
        os.chdir(folder)
        sys.path[:] = path
        if numpy:
            numpy.set_printoptions(**printing)


def _numpy():
    """Return NumPy, if there is one.

    Not imported before blocks are: their package may set what NumPy reads but once.
    """
    try:
        return importlib.import_module("numpy")
    except ImportError:
        return None
