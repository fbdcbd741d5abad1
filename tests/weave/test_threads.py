"""What a block starts ends with it: threads, pools and processes."""

from textwrap import dedent

import pytest

from tests.conftest import write_block
from tests.weave.conftest import printed, weave_it
from tests.weave.test_state import lives, wait
from weave.errors import WeaveError

WORK = """
import time

def work(x=3):
    time.sleep(1)
    print("worked\\n", end="")  # in one piece: processes write side by side
    return x ** 2
"""

STARTS = {
    "a thread": "import threading\nthreading.Thread(target=work).start()",
    "a daemon": "import threading\nthreading.Thread(target=work, daemon=True).start()",
    "a timer": "import threading\nthreading.Timer(0.5, work).start()",
    "a pool": (
        "from concurrent.futures import ThreadPoolExecutor\n"
        "pool = ThreadPoolExecutor()\npool.submit(work)"
    ),
    "a process": "import multiprocessing\nmultiprocessing.Process(target=work).start()",
    "a pool of processes": (
        "from concurrent.futures import ProcessPoolExecutor\n"
        "pool = ProcessPoolExecutor()\npool.submit(work)"
    ),
}


@pytest.mark.parametrize("start", STARTS)
def test_what_a_thread_prints_is_its_blocks(project, start):
    write_block(project, "first", WORK + STARTS[start])
    write_block(project, "second", 'print("second")')
    run = weave_it(project, "first", "second")
    assert printed(run, "first") == "worked\n"
    assert printed(run, "second") == "second\n"


def fault(project, code):
    write_block(project, "hello", dedent(code).strip())
    with pytest.raises(WeaveError) as caught:
        weave_it(project, "hello")
    return str(caught.value)


def test_a_thread_that_does_not_end_is_named(project):
    (project / "pyproject.toml").write_text("[tool.weave]\nmax_seconds = 2\n")
    code = """
        import threading, time

        def tick():
            while True:
                time.sleep(0.1)

        threading.Thread(target=tick, name="ticker", daemon=True).start()
        """
    assert fault(project, code) == (
        "snippets/article/hello.py stops: its thread ticker still runs after 2 s: have "
        "it end, or raise max_seconds under [tool.weave] in pyproject.toml"
    )


POOLS = {
    "multiprocessing": (
        "import multiprocessing\n"
        "with multiprocessing.Pool(2) as pool:\n"
        "    print(pool.map(work, [1, 2, 3]))"
    ),
    "a context": (
        "import multiprocessing\n"
        'with multiprocessing.get_context("fork").Pool(2) as pool:\n'
        "    print(pool.map(work, [1, 2, 3]))"
    ),
    "an executor": (
        "from concurrent.futures import ProcessPoolExecutor\n"
        "with ProcessPoolExecutor(2) as pool:\n"
        "    print(list(pool.map(work, [1, 2, 3])))"
    ),
}


@pytest.mark.parametrize("pool", POOLS)
def test_processes_execute_functions_of_a_block(project, pool):
    (project / "pyproject.toml").write_text("[tool.weave]\nmax_seconds = 60\n")
    write_block(project, "hello", WORK + POOLS[pool])
    lines = printed(weave_it(project, "hello"), "hello").splitlines()
    assert lines == ["worked"] * 3 + ["[1, 4, 9]"]


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
@pytest.mark.parametrize(
    "start",
    [
        "multiprocessing.get_context({!r}).Pool(2)",
        "multiprocessing.get_context({!r}).Process(target=print).start()",
        "multiprocessing.set_start_method({!r})\nmultiprocessing.Pool(2)",
        "multiprocessing.set_start_method({!r})\n"
        "multiprocessing.Process(target=print).start()",
        "import concurrent.futures as futures\n"
        "context = multiprocessing.get_context({!r})\n"
        "with futures.ProcessPoolExecutor(2, mp_context=context) as pool:\n"
        "    print(list(pool.map(abs, [1, 2, 3])))",
    ],
)
def test_a_process_that_would_execute_the_block_again(project, method, start):
    said = fault(project, "import multiprocessing\n\n" + start.format(method))
    assert "(displayed)" in said
    assert "a process that is not started by a fork would execute the block" in said


def test_a_process_that_a_block_leaves_ends_with_its_run(project):
    code = """
        import subprocess
        from pathlib import Path

        left = subprocess.Popen(["sleep", "600"])
        Path("left").write_text(str(left.pid))
        left = None
        """
    write_block(project, "hello", dedent(code).strip())
    weave_it(project, "hello")
    wait(lambda: not lives(int((project / "left").read_text())))
