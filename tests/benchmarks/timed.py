"""A hook of MkDocs in place of weave's: has it do its work, and says how long it took.

Copied into a project's `hooks/`, where it finds weave's.
"""

import functools
import time

before = time.perf_counter()
import weaving  # noqa: E402

seconds = time.perf_counter() - before


def _timed(event):
    @functools.wraps(event)
    def timed(*arguments, **named):
        global seconds
        before = time.perf_counter()
        try:
            return event(*arguments, **named)
        finally:
            seconds += time.perf_counter() - before

    return timed


for name, event in vars(weaving).items():
    if name.startswith("on_"):
        globals()[name] = _timed(event)


def on_shutdown():
    weaving.on_shutdown()
    print(f"weave's work: {seconds:.3f} s")
