"""Does a piece of work in a process of its own, beside this one."""

import multiprocessing
import traceback
from collections.abc import Callable

from page.errors import PageError


class Beside:
    """A function that is called in another process.

    Where processes cannot be forked, as on Windows, it is called by `wait`.
    """

    def __init__(self, function: Callable, *arguments):
        self._call = lambda: function(*arguments)
        self._process = None
        if "fork" in multiprocessing.get_all_start_methods():
            context = multiprocessing.get_context("fork")
            self._receiver, sender = context.Pipe(duplex=False)
            self._process = context.Process(
                target=_tell, args=[self._call, sender], daemon=True
            )
            self._process.start()
            sender.close()

    def wait(self) -> None:
        """Return once the function has; raise a PageError for what it raised."""
        if self._process is None:
            self._call()
            return
        try:
            fault = self._receiver.recv()
        except EOFError:
            fault = "the process that built another language's site was killed"
        self._process.join()
        if fault is not None:
            raise PageError(fault)

    def stop(self) -> None:
        """End the process, wherever it is."""
        if self._process:
            self._process.kill()
            self._process.join()


def _tell(call, sender):
    """Call a function, and send what it raised, or None."""
    try:
        call()
    except (PageError, SystemExit) as error:
        sender.send(str(error))
    except BaseException as error:
        traceback.print_exc()
        sender.send(repr(error))
    else:
        sender.send(None)
