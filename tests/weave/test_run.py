"""What executing a block captures."""

import os
import py_compile

from tests.conftest import write_block
from tests.weave.conftest import printed, weave_it
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
    blocks = [
        Project(project).block(f"article/{n}") for n in ("install.sh", "hello.py")
    ]
    run = weave(Project(project), blocks, report=lambda line: None)
    assert list(run.results) == ["article/hello"]
