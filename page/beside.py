"""Does a piece of work in a process of its own, beside this one."""

import multiprocessing
from collections.abc import Callable

from page.errors import PageError


def beside(function: Callable, *arguments) -> Callable[[], None]:
    """Call a function in another process; return what waits for its end.

    That raises a PageError for what the function raised. Where processes cannot be
    forked, as on Windows, it calls the function.
    """
    if "fork" not in multiprocessing.get_all_start_methods():
        return lambda: function(*arguments)
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def call():
        try:
            function(*arguments)
        except BaseException as error:
            sender.send(str(error))
        else:
            sender.send(None)

    process = context.Process(target=call, daemon=True)
    process.start()
    sender.close()

    def wait():
        try:
            fault = receiver.recv()
        except EOFError:
            fault = "the process that built another language's site was killed"
        process.join()
        if fault is not None:
            raise PageError(fault)

    return wait
