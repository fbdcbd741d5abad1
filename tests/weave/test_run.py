"""What executing a block captures."""

import os
import py_compile

from tests.conftest import output, shown, write_block, write_pages
from tests.weave.conftest import weave_it
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
    write_pages(
        project,
        "".join(shown(n) + output(n) for n in ("second", "first", "hello")),
    )
    woven = weave_it(project)
    assert woven.outputs["article/first.txt"].read_text() == "first\n"
    assert woven.outputs["article/second.txt"].read_text() == "second 1\n"


def test_what_editors_hide_beside_a_file_is_neither_page_nor_block(project):
    (project / "docs/fr/.#index.md").symlink_to("somebody@machine.1")
    (project / "snippets/article/.#hello.py").symlink_to("somebody@machine.1")
    copy = project / "snippets/article/.ipynb_checkpoints/hello-checkpoint.py"
    copy.parent.mkdir()
    copy.write_text("print(")
    woven = weave_it(project)
    assert list(woven.why) == ["article/hello"]


def test_a_long_block_gives_signs_of_life(project, monkeypatch):
    monkeypatch.setattr("weave.run.HEARTBEAT", 2)
    write_block(project, "hello", "import time\n\ntime.sleep(5)\nprint('hello')")
    said = []
    weave(Project(project), said.append)
    assert said[1:-1] == [
        "article/hello.py: running for 2 s",
        "article/hello.py: running for 4 s",
    ]


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
    write_pages(project, shown("careless") + shown("hello") + output("hello"))
    woven = weave_it(project)
    assert woven.outputs["article/hello.txt"].read_text() == "False 1.5\n"


def test_the_source_is_executed_whatever_bytecode_lies_beside_it(project):
    block = project / "snippets/article/hello.py"
    old = block.stat()
    py_compile.compile(block)
    write_block(project, "hello", 'print("HELLO")')
    os.utime(block, ns=(old.st_atime_ns, old.st_mtime_ns))
    woven = weave_it(project)
    assert woven.outputs["article/hello.txt"].read_text() == "HELLO\n"


def test_terminal_blocks_are_shown_and_not_executed(project):
    (project / "snippets/article/install.sh").write_text(
        "# --8<-- [start:block]\nexit 1\n# --8<-- [end:block]\n"
    )
    install = shown("hello").replace("hello.py", "install.sh")
    write_pages(project, shown("hello") + output("hello") + install)
    assert list(weave_it(project).why) == ["article/hello"]
