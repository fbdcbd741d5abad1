"""The state of the process that blocks may change, and that no block hands on."""

import importlib
import os
import random
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def state_put_back() -> Iterator[None]:
    """Put the state back that a block changes inside.

    That is the environment, the working directory, the path of imports, the filters of
    warnings, and how NumPy prints; of random generators, see Draws.
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


class Draws:
    """The random generators of Python and of NumPy, and what Keras counts: its names.

    Blocks that need the effect of a seed go on where the one before them stopped, as in
    a script. All others start in the same state, whatever has been executed before.
    """

    def __init__(self):
        self._after = None

    @contextmanager
    def of(self, follows: bool) -> Iterator[None]:
        """Put the generators in the state in which a block starts."""
        numpy = _numpy()
        if follows and self._after:
            random.setstate(self._after[0])
            if numpy:
                numpy.random.set_state(self._after[1])
        else:
            random.seed(0)
            if numpy:
                numpy.random.seed(0)
            if keras := sys.modules.get("keras"):
                keras.backend.clear_session(free_memory=False)
        yield
        if follows:
            self._after = random.getstate(), numpy and numpy.random.get_state()


def _numpy():
    """Return NumPy, if there is one.

    Not imported before blocks are: their package may set what NumPy reads but once.
    """
    try:
        return importlib.import_module("numpy")
    except ImportError:
        return None
