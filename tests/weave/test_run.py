"""What executing a block captures."""

import os
import py_compile

import pytest

from tests.conftest import write_block
from tests.weave.conftest import blocks, printed, stale, weave_it
from weave.errors import Cancelled
from weave.project import Project
from weave.run import weave


def test_a_block_keeps_its_own_output(project):
    """Also where another block's import executes it, before its own turn."""
    write_block(project, "first", 'print("first")\nx = 1')
    write_block(
        project,
        "second",
        'print("second", x)',
        before="from snippets.article.first import x",
    )
    run = weave_it(project, "second", "first")
    assert printed(run, "first") == "first\n"
    assert printed(run, "second") == "second 1\n"


def test_what_editors_hide_beside_a_block_is_no_block(project):
    (project / "snippets/article/.#hello.py").symlink_to("somebody@machine.1")
    copy = project / "snippets/article/.ipynb_checkpoints/hello-checkpoint.py"
    copy.parent.mkdir()
    copy.write_text("print(")
    assert [block.name for block in Project(project).blocks()] == ["article/hello"]


def test_a_long_block_gives_signs_of_life(project, monkeypatch):
    monkeypatch.setattr("weave.run.HEARTBEAT", 1)
    write_block(project, "hello", "import time\n\ntime.sleep(3)\nprint('hello')")
    said = []
    weave_it(project, "hello", report=said.append)
    assert said[1] == "article/hello: running for 1 s"


def test_a_block_leaves_nothing_behind(project):
    """Neither a working directory nor a Matplotlib setting reaches the next block."""
    write_block(
        project,
        "careless",
        "import os\n\nimport matplotlib\n\n"
        'os.chdir("/")\nmatplotlib.rcParams["lines.linewidth"] = 40',
    )
    write_block(
        project,
        "hello",
        "import os\n\nimport matplotlib\n\n"
        'print(os.getcwd() == "/", matplotlib.rcParams["lines.linewidth"])',
    )
    run = weave_it(project, "careless", "hello")
    assert printed(run, "hello") == "False 1.5\n"


def test_the_source_is_executed_whatever_bytecode_lies_beside_it(project):
    block = project / "snippets/article/hello.py"
    old = block.stat()
    py_compile.compile(block)
    write_block(project, "hello", 'print("HELLO")')
    os.utime(block, ns=(old.st_atime_ns, old.st_mtime_ns))
    run = weave_it(project, "hello")
    assert printed(run, "hello") == "HELLO\n"


def test_terminal_blocks_are_not_executed(project):
    block = "# --8<-- [start:block]\nexit 1\n# --8<-- [end:block]\n"
    (project / "snippets/article/install.sh").write_text(block)
    both = [Project(project).block(f"article/{n}") for n in ("install.sh", "hello.py")]
    run = weave(Project(project), both, on_event=lambda event: None)
    assert list(run.results) == ["article/hello"]


def test_a_run_tells_each_step(project):
    write_block(project, "first", 'print("first")')
    events = []
    weave(Project(project), blocks(project, "first", "hello"), events.append)
    weave(Project(project), blocks(project, "first", "hello"), events.append)
    assert [(event.kind, event.block, event.done) for event in events] == [
        ("planned", "", 0),
        ("started", "article/first", 0),
        ("finished", "article/first", 1),
        ("started", "article/hello", 0),
        ("finished", "article/hello", 2),
        ("planned", "", 0),
    ]
    assert [events[0].planned, events[0].reused] == [2, 0]
    assert [events[-1].planned, events[-1].reused] == [0, 2]
    # A page can show what a block gave before the next one begins.
    output = events[2].result.outputs["article/first.txt"]
    assert output.read_text() == "first\n"


def test_a_run_can_be_cancelled_and_keeps_what_is_done(project):
    write_block(project, "long", "import time\n\ntime.sleep(600)")
    events = []

    def is_long():
        return any(event.block == "article/long" for event in events)

    with pytest.raises(Cancelled):
        weave(
            Project(project),
            blocks(project, "hello", "long"),
            events.append,
            cancelled=is_long,
        )
    assert set(stale(project, "hello", "long")) == {"long"}


def test_what_a_reader_waits_for_is_executed_first_with_what_it_needs(project):
    write_block(project, "needed", "x = 1")
    write_block(project, "read", "print(x)", "from snippets.article.needed import x")
    started = []
    weave(
        Project(project),
        blocks(project, "hello", "needed", "read"),
        lambda event: event.kind == "started" and started.append(event.block),
        first=lambda: ["article/read"],
    )
    assert started == ["article/needed", "article/read", "article/hello"]
