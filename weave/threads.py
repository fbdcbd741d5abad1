"""Waits for the threads and the processes that a block has started and not joined.

What they print is the block's.
"""

import multiprocessing
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import thread as pool
from contextlib import contextmanager

from weave.errors import WeaveError

# Seconds between two looks at what still runs.
PAUSE = 0.02


@contextmanager
def waited_for(seconds: float, is_ours: Callable[[str], bool]) -> Iterator[None]:
    """Wait for what a block starts inside; WeaveError where it takes too long.

    `seconds` are those of the block and of what it starts. `is_ours` says of a file
    whether it has a block's code: a thread that does not keep a script from ending is
    waited for while it executes such code.
    """
    limit = time.monotonic() + seconds
    before = _running(is_ours)
    yield
    while running := _running_twice(is_ours) - before:
        first = running.pop()
        if time.monotonic() > limit:
            kind = "thread" if isinstance(first, threading.Thread) else "process"
            raise WeaveError(
                f"its {kind} {first.name} still runs after {seconds} s: have it end, "
                "or raise max_seconds under [tool.weave] in pyproject.toml"
            )
        first.join(PAUSE)


def _running_twice(is_ours):
    """Return what runs: a pool's thread may be between two tasks when one looks."""
    running = _running(is_ours)
    main = threading.main_thread()
    if any(not t.daemon and t is not main for t in threading.enumerate()):
        time.sleep(PAUSE)
        running |= _running(is_ours)
    return running


def _running(is_ours):
    """Return the threads and the processes that work."""
    threads, frames = threading.enumerate(), sys._current_frames()
    pools = [getattr(thread, "processes", None) or {} for thread in threads]
    return {
        *(t for t in threads if _works(t, frames.get(t.ident), is_ours)),
        *(
            process
            for process in multiprocessing.active_children()
            if not process.daemon and not any(process.pid in known for known in pools)
        ),
    }


def _works(thread, frame, is_ours):
    if thread is threading.main_thread() or frame is None:
        return False
    if thread.daemon:
        while frame and not is_ours(frame.f_code.co_filename):
            frame = frame.f_back
        return frame is not None
    # The threads of pools wait for tasks as long as their script runs.
    if (tasks := getattr(thread, "pending_work_items", None)) is not None:
        return bool(tasks)
    return frame.f_code.co_filename != pool.__file__
