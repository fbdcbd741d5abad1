"""A block's result depends on its key: not on who runs it, nor on the block before."""

import os
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from tests.conftest import ROOT, write_block
from tests.weave.conftest import printed, rewrite, weave_it
from weave.errors import WeaveError


def test_a_block_has_a_short_list_of_names_in_its_environment(project, monkeypatch):
    monkeypatch.setenv("COURSE", "one")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    code = (
        "import os, time\n"
        'print(os.environ.get("COURSE"), os.environ["LC_ALL"], time.tzname[0])'
    )
    write_block(project, "hello", code)
    assert printed(weave_it(project, "hello"), "hello") == "None C.UTF-8 UTC\n"


def test_a_set_is_printed_in_the_same_order_by_every_process(project):
    texts = set()
    for number in range(3):
        write_block(project, "hello", f'print({{"a", "b", "c", "d"}})\nx = {number}')
        texts.add(printed(weave_it(project, "hello"), "hello"))
    assert len(texts) == 1


CHANGES = {
    "numpy": "import numpy as np\n\nnp.set_printoptions(precision=2)",
    "environment": 'import os\n\nos.environ["A"] = "1"',
    "folder": "import os\n\nos.chdir(os.sep)",
    "path": 'import sys\n\nsys.path.insert(0, "elsewhere")',
    "warnings": 'import warnings\n\nwarnings.simplefilter("error")',
}

LOOK = """import os
import sys
import warnings

import numpy as np

print(np.array([1 / 3]), os.environ.get("A"), os.getcwd() == os.sep)
print("elsewhere" in sys.path)
warnings.warn("nothing stops")"""


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_block_changes_in_the_process_is_put_back(project, change):
    write_block(project, "change", CHANGES[change])
    write_block(project, "look", LOOK)
    cold = printed(weave_it(project, "change", "look"), "look")
    assert cold == "[0.33333333] None False\nFalse\n"


SETS = "import random\n\nimport numpy as np\n\nrandom.seed(3)\nnp.random.seed(3)"
DRAWS = (
    "import random\n\nimport numpy as np\n\nprint(random.random(), np.random.rand())"
)


def test_a_seed_is_not_handed_to_a_block_that_does_not_need_it(project):
    write_block(project, "change", SETS)
    write_block(project, "draws", DRAWS)
    cold = printed(weave_it(project, "change", "draws"), "draws")
    rewrite(project, "draws", "print(", "print('', ")
    assert printed(weave_it(project, "change", "draws"), "draws") == f" {cold}"
    # Nor is it drawn from where the block before it stopped.
    write_block(project, "other", DRAWS)
    assert printed(weave_it(project, "change", "draws", "other"), "other") == cold


def test_a_block_that_gives_something_else_when_it_is_executed_again_is_told(project):
    write_block(
        project,
        "varies",
        "import time\n\nnow = time.time_ns()\nprint(now)\n\n\n"
        "def same():\n    return now",
    )
    write_block(
        project, "uses", "print(same())", "from snippets.article.varies import same"
    )
    weave_it(project, "varies", "uses")
    rewrite(project, "uses", "print(same())", "print(same(), 2)")
    said = []
    run = weave_it(project, "varies", "uses", report=said.append)
    assert any("article/varies printed or drew something else" in line for line in said)
    # The page has one run, never two halves.
    first, second = printed(run, "varies"), printed(run, "uses")
    assert second == f"{first.strip()} 2\n"


def test_the_times_of_a_progress_bar_are_not_something_else(project):
    code = (
        "import time\n\nnow = time.time_ns() % 10**6\n"
        "print(f'10/10 ━━━━ {now}s {now}ms/step - loss: 0.5')\n\n\n"
        "def same():\n    return 1"
    )
    write_block(project, "trains", code)
    above = "from snippets.article.trains import same"
    write_block(project, "uses", "print(same())", above)
    weave_it(project, "trains", "uses")
    rewrite(project, "uses", "print(same())", "print(same(), 2)")
    said = []
    weave_it(project, "trains", "uses", report=said.append)
    assert any("[2/2]" in line for line in said)
    assert not any("something else" in line for line in said)


def test_what_programs_write_to_the_standard_output_is_captured(project):
    code = """import os
import subprocess
import sys

print("first")
subprocess.run(["echo", "second"])
os.write(1, b"third\\n")
sys.stdout.buffer.write(b"fourth\\n")
sys.stdout.reconfigure(encoding="utf-8")
print(sys.stdout.encoding)
sys.__stdout__.write("last\\n")"""
    write_block(project, "hello", code)
    lines = printed(weave_it(project, "hello"), "hello").split()
    assert lines == ["first", "second", "third", "fourth", "utf-8", "last"]


def test_there_is_a_limit_to_what_a_block_prints(project):
    (project / "pyproject.toml").write_text("[tool.weave]\nmax_output = 100\n")
    write_block(project, "hello", 'while True:\n    print("y")')
    with pytest.raises(WeaveError, match="more than 100 characters are printed"):
        weave_it(project, "hello")


def test_there_is_a_limit_to_how_long_a_block_runs(project):
    (project / "pyproject.toml").write_text("[tool.weave]\nmax_seconds = 1\n")
    write_block(project, "hello", "while True:\n    pass")
    with pytest.raises(WeaveError, match="article/hello runs for longer than 1 s"):
        weave_it(project, "hello")


def test_the_process_of_the_blocks_ends_with_the_one_that_wants_it(project):
    write_block(
        project,
        "hello",
        "import os\nimport time\nfrom pathlib import Path\n\n"
        'Path("running").write_text(str(os.getpid()))\ntime.sleep(60)',
    )
    code = (
        "from pathlib import Path; from weave.project import Project\n"
        "from weave.run import weave; project = Project(Path.cwd())\n"
        "weave(project, project.blocks(), print)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    note = project / "running"
    wait(lambda: note.exists() and note.read_text())
    parent.kill()
    parent.wait()
    wait(lambda: not lives(int(note.read_text())))


def lives(process: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(process, 0)
        status = f"/proc/{process}/stat"
        # Nobody waits for an orphan in a container: it may stay as a zombie.
        return not os.path.exists(status) or ") Z " not in open(status).read()
    return False


def wait(condition) -> None:
    for _ in range(200):
        if condition():
            return
        time.sleep(0.1)
    pytest.fail("it did not happen within 20 s")


def test_a_long_chain_of_blocks_runs(project):
    write_block(project, "b0", "x = 0")
    for number in range(1, 250):
        above = f"from snippets.article.b{number - 1} import x"
        write_block(project, f"b{number}", "x = x + 1", above)
    write_block(project, "last", "print(x)", "from snippets.article.b249 import x")
    names = [f"b{number}" for number in range(250)]
    assert printed(weave_it(project, *names, "last"), "last") == "249\n"


def test_a_circle_is_named(project):
    write_block(project, "a", "x = 1", "from snippets.article.b import x")
    write_block(project, "b", "x = 1", "from snippets.article.a import x")
    with pytest.raises(WeaveError) as caught:
        weave_it(project, "a", "b")
    assert "snippets.article.a imports snippets.article.b" in str(caught.value)


def test_a_deep_list_is_stored_or_left_out(project):
    deep = "deep = []\nfor _ in range(100_000):\n    deep = [deep]\nprint(1)"
    write_block(project, "hello", deep)
    assert printed(weave_it(project, "hello"), "hello") == "1\n"


def test_a_byte_order_mark_is_overlooked(project):
    path = project / "snippets/article/hello.py"
    path.write_text(path.read_text(), encoding="utf-8-sig")
    assert printed(weave_it(project, "hello"), "hello") == "hello\n"
