"""Only what must run is run."""

import os
import subprocess
import sys
from importlib.metadata import version

import pytest

from tests.conftest import ROOT, write_block
from tests.weave.conftest import (
    TAKE,
    TOY,
    executed,
    printed,
    rewrite,
    stale,
    weave_it,
)
from weave.errors import WeaveError
from weave.graph import SOURCE, Graph, version_of
from weave.project import Project
from weave.seen import read_digests

EVERYTHING = set(TOY)


def test_the_first_run_executes_everything(toy):
    said = []
    run = weave_it(toy, report=said.append)
    assert executed(run) == dict.fromkeys(TOY, "new")
    assert said[0] == "blocks to execute: 8, reused: 0"
    assert [line.partition(":")[0] for line in said[1:]] == [
        f"[{place}/8] article/{name}" for place, name in enumerate(TOY, 1)
    ]


def test_a_second_run_executes_nothing_and_starts_no_process(toy, monkeypatch):
    first = weave_it(toy)
    monkeypatch.setattr("weave.workers.Worker", None)
    said = []
    again = weave_it(toy, report=said.append)
    assert executed(again) == {}
    assert again.results == first.results
    assert said == ["blocks to execute: 0, reused: 8"]


def test_the_last_plot_is_executed_alone(toy):
    first = weave_it(toy)
    rewrite(toy, "plot", "print(", "print('new', ")
    second = weave_it(toy)
    assert executed(second) == {"plot": "edited"}
    assert printed(second, "plot") == "new " + printed(first, "plot")


def test_a_function_of_a_block_has_it_executed(toy):
    weave_it(toy)
    write_block(
        toy,
        "plot",
        "print(double(data[0]))",
        "from snippets.article.functions import double\n"
        "from snippets.article.load import data",
    )
    run = weave_it(toy)
    assert executed(run) == {
        "functions": "article/plot takes double, which is not stored",
        "plot": "edited",
    }
    assert printed(run, "plot") == "6\n"


def test_training_again_begins_with_a_new_model(toy):
    first = weave_it(toy)
    rewrite(toy, "train", "accuracy = 0.8834", "accuracy = 0.8835")
    second = weave_it(toy)
    assert executed(second) == {
        "seed": "article/train needs its effect",
        "build": "between article/seed and article/train",
        "compiled": "between article/seed and article/train",
        "train": "edited",
        "predict": "article/train has changed",
        "plot": "article/predict has changed",
    }
    # Not a second step, and with the random numbers of a first run.
    assert "'steps': 1" in printed(second, "train")
    assert printed(second, "train") == printed(first, "train")
    assert second.results["article/train"].values["accuracy"] == 0.8835


@pytest.mark.parametrize("name", ["build", "compiled"])
def test_what_comes_before_training_has_it_done_again(toy, name):
    weave_it(toy)
    rewrite(toy, name, "# --8<-- [end", "more = 1\n# --8<-- [end")
    run = weave_it(toy)
    assert executed(run)[name] == "edited"
    assert set(executed(run)) >= {"train", "predict", "plot"}
    assert "'steps': 1" in printed(run, "train")


AFTER_LOAD = {"load", "train", "predict", "plot"}
BEFORE_TRAIN = {"seed", "build", "compiled"}


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("snippets/data/numbers.csv", "5,6\n", AFTER_LOAD | BEFORE_TRAIN),
        ("snippets/data/__init__.py", "x = 1\n", AFTER_LOAD | BEFORE_TRAIN),
        ("snippets/__init__.py", "x = 1\n", EVERYTHING),
        ("snippets/article/__init__.py", "x = 1\n", EVERYTHING),
        ("snippets/article/numbers.csv", "7\n", EVERYTHING),
        ("snippets/article/tests/test_load.py", "assert True\n", set()),
        ("snippets/article/.load.py.swp", "half", set()),
        ("snippets/article/load.py~", "old", set()),
    ],
)
def test_a_change_executes_what_depends_on_it(toy, path, text, expected):
    weave_it(toy)
    (toy / path).parent.mkdir(exist_ok=True)
    (toy / path).write_text(text)
    assert set(stale(toy)) == expected


def test_line_ends_are_no_change(toy):
    weave_it(toy)
    block = toy / "snippets/article/load.py"
    block.write_bytes(block.read_bytes().replace(b"\n", b"\r\n"))
    assert stale(toy) == {}


def test_a_version_executes_what_depends_on_the_package(toy, monkeypatch):
    write_block(toy, "numbers", "import numpy as np\n\nx = np.float64(3)")
    write_block(toy, "user", "y = x + 1", "from snippets.article.numbers import x")
    names = (*TOY, "numbers", "user")
    weave_it(toy, *names)
    monkeypatch.setattr("weave.graph.version_of", lambda package: "0.1")
    why = stale(toy, *names)
    assert set(why) == {"numbers", "user"}
    assert why["numbers"].startswith("numpy is 0.1, was ")
    assert why["user"] == "article/numbers has changed"


def test_a_package_has_the_version_of_what_brings_it():
    """Whether its distribution says that it does, or has the files alone."""
    assert version_of("PIL") == f"pillow {version('pillow')}"
    assert version_of("bs4") == f"beautifulsoup4 {version('beautifulsoup4')}"
    assert version_of("nowhere") == "not installed"


def test_a_distribution_that_a_block_loaded_counts_too(toy, monkeypatch):
    """It comes with one that is imported: Matplotlib brings NumPy."""
    write_block(toy, "draw", "import matplotlib\n\nx = 1")
    write_block(toy, "user", "print(x)", "from snippets.article.draw import x")
    weave_it(toy, "draw", "user")
    assert stale(toy, "draw", "user") == {}
    monkeypatch.setattr(
        "weave.graph.version_now",
        lambda name: "0.1" if name == "numpy" else version(name),
    )
    why = stale(toy, "draw", "user")
    assert why == dict.fromkeys(why, f"numpy is 0.1, was {version('numpy')}")
    assert set(why) == {"draw", "user"}


def test_a_source_is_the_same_to_every_version_of_python(project):
    """What one has executed, another shows."""
    code = (
        "class Pair:\n    def __init__(self, one=None, *others):\n"
        "        self.text = f'{one!r:>{4}}' 'a' + \"\\u00e9\"\n\n"
        "print([*map(lambda x: x, ())], Pair().text, end='', sep=None)"
    )
    write_block(project, "hello", code)
    source = Graph(Project(project)).parts("snippets.article.hello")[SOURCE]
    assert source == "4d754cbeca688075"


def test_comments_and_layout_are_no_change(toy):
    weave_it(toy)
    rewrite(toy, "train", "accuracy = 0.8834", "# Much.\naccuracy  =  0.8834  # Well!")
    assert stale(toy) == {}
    rewrite(toy, "train", "0.8834", "0.8835")
    assert stale(toy)["train"] == "edited"


def test_a_block_that_shows_its_own_lines_is_executed_when_they_move(project):
    write_block(
        project,
        "hello",
        "import linecache\n\nprint(linecache.getline(__file__, 4).strip())",
    )
    weave_it(project, "hello")
    rewrite(project, "hello", "\nprint", "# Here.\nprint")
    assert stale(project, "hello") == {"hello": "snippets/article/hello.py has changed"}


READS = """from pathlib import Path

text = Path("{}").read_text()
print(text)"""


@pytest.mark.parametrize("name", ["data.csv", "data/data.csv"])
def test_a_file_that_a_block_reads_counts(project, name):
    """For the blocks that depend on it, too, also where a run was cut short."""
    path = project / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("old")
    write_block(project, "reads", READS.format(name))
    write_block(project, "uses", "print(text)", TAKE.format("reads", "text"))
    weave_it(project, "reads", "uses")
    assert stale(project, "reads", "uses") == {}
    path.write_text("new")
    assert stale(project, "reads", "uses") == {
        "reads": f"{name} has changed",
        "uses": f"{name} has changed",
    }
    weave_it(project, "reads")
    assert set(stale(project, "reads", "uses")) == {"uses"}
    assert printed(weave_it(project, "reads", "uses"), "uses") == "new\n"


def test_what_a_helper_reads_counts_for_all_who_import_it(project):
    (project / "words.txt").write_text("old")
    helper = project / "snippets/helper.py"
    helper.write_text("from pathlib import Path\n\nx = Path('words.txt').read_text()\n")
    for name in ("one", "two"):
        write_block(project, name, "print(x)", "from snippets.helper import x")
    weave_it(project, "one", "two")
    (project / "words.txt").write_text("new")
    assert set(stale(project, "one", "two")) == {"one", "two"}


def test_a_file_outside_the_project_is_refused(project, tmp_path_factory):
    path = tmp_path_factory.mktemp("elsewhere") / "data.csv"
    path.write_text("1")
    write_block(project, "hello", READS.format(path))
    with pytest.raises(WeaveError) as caught:
        weave_it(project, "hello")
    assert str(caught.value) == (
        f"snippets/article/hello.py: it reads {path}, which is outside the project, "
        "where nobody else has it: put the file beside the block"
    )


def test_a_project_may_lie_below_a_folder_of_the_system(tmp_path, monkeypatch):
    """As in /opt or, in containers, in /usr/src."""
    root = tmp_path / "site"
    files = [root / "words.txt", root / "venv/settings", tmp_path / "usr/share/font"]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("a")
    system = (str(tmp_path), str(root / "venv"))
    monkeypatch.setattr("weave.seen.SYSTEM", system)
    assert list(read_digests(root, map(str, files), set(), 0)) == ["words.txt"]


def test_packages_may_be_read_where_a_linked_environment_really_is(tmp_path):
    link = tmp_path / "environment"
    link.symlink_to(sys.prefix)
    said = subprocess.run(
        [link / "bin/python", "-c", "from weave.seen import SYSTEM; print(*SYSTEM)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {str(link), os.path.realpath(sys.prefix)} <= set(said.stdout.split())


def test_a_block_may_read_what_it_has_written(project):
    code = (
        "import tempfile\n\nfile = tempfile.NamedTemporaryFile('w')\n"
        "file.write('x')\nfile.flush()\nprint(open(file.name).read())"
    )
    write_block(project, "hello", code)
    assert printed(weave_it(project, "hello"), "hello") == "x\n"
    assert stale(project, "hello") == {}


def test_another_python_or_another_weave_executes_everything(toy, monkeypatch):
    weave_it(toy)
    monkeypatch.setattr("weave.graph.platform.python_version", lambda: "4.0")
    assert set(stale(toy)) == EVERYTHING
    monkeypatch.undo()
    monkeypatch.setattr("weave.graph.FINGERPRINT", "another")
    assert stale(toy) == dict.fromkeys(TOY, "weave has changed")


def test_no_package_hides_an_edit_by_its_name(toy):
    (toy / "source.py").touch()
    rewrite(toy, "plot", "print(", "import source\n\nprint(")
    weave_it(toy)
    rewrite(toy, "plot", "print(", "print('new', ")
    assert executed(weave_it(toy)) == {"plot": "edited"}


def test_an_old_version_of_a_block_is_still_there(toy):
    weave_it(toy)
    for word in ("one", "two"):
        rewrite(toy, "plot", "print(", f"print('{word}', ")
        weave_it(toy)
    rewrite(toy, "plot", "print('two', 'one', ", "print(")
    assert stale(toy) == {}
