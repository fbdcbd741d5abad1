"""Only what must run is run."""

from importlib.metadata import version

import pytest

from tests.conftest import write_block
from tests.weave.conftest import (
    TOY,
    executed,
    printed,
    rewrite,
    show,
    stale,
    weave_it,
)
from weave.graph import Graph
from weave.project import Project
from weave.run import weave

EVERYTHING = set(TOY)


def test_the_first_run_executes_everything(toy):
    said = []
    woven = weave(Project(toy), report=said.append)
    assert executed(woven) == dict.fromkeys(TOY, "new")
    assert said[0] == "blocks to execute: 8, reused: 0"
    assert [line.partition(":")[0] for line in said[1:]] == [
        f"[{place}/8] article/{name}.py" for place, name in enumerate(TOY, 1)
    ]


def test_prose_executes_nothing_and_starts_no_process(toy, monkeypatch):
    first = weave_it(toy)

    def refuse(*arguments):
        raise AssertionError("a process was started")

    monkeypatch.setattr("weave.workers.Worker", refuse)
    page = toy / "docs/fr/index.md"
    page.write_text(page.read_text() + "\nEncore.\n")
    said = []
    again = weave(Project(toy), report=said.append)
    assert executed(again) == {}
    assert again.outputs == first.outputs
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
    woven = weave_it(toy)
    assert executed(woven) == {
        "functions": "article/plot takes double, which is not stored",
        "plot": "edited",
    }
    assert printed(woven, "plot") == "6\n"


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
    assert second.values["article/train"]["accuracy"] == 0.8835


@pytest.mark.parametrize("name", ["build", "compiled"])
def test_what_comes_before_training_has_it_done_again(toy, name):
    weave_it(toy)
    rewrite(toy, name, "model", "model  ")
    woven = weave_it(toy)
    assert executed(woven)[name] == "edited"
    assert set(executed(woven)) >= {"train", "predict", "plot"}
    assert "'steps': 1" in printed(woven, "train")


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
        ("docs/fr/notes.txt", "prose", set()),
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
    write_block(
        toy, "user", "y = x + 1", before="from snippets.article.numbers import x"
    )
    show(toy, *TOY, "numbers", "user")
    weave_it(toy)
    monkeypatch.setattr("weave.graph.version", lambda package: "0.1")
    why = stale(toy)
    assert set(why) == {"numbers", "user"}
    assert why["numbers"].startswith("numpy is 0.1, was ")
    assert why["user"] == "article/numbers has changed"


@pytest.mark.parametrize(
    ("package", "brought_by"), [("PIL", "pillow"), ("bs4", "beautifulsoup4")]
)
def test_a_package_has_the_version_of_what_brings_it(toy, package, brought_by):
    """Whether its distribution says that it does, or has the files alone."""
    said = Graph(Project(toy)).version(package)
    assert said == f"{brought_by} {version(brought_by)}"


def test_a_package_that_nobody_has_installed_has_no_version(toy):
    assert Graph(Project(toy)).version("nowhere") == "not installed"


def test_a_package_that_comes_with_another_counts_too(toy, monkeypatch):
    write_block(toy, "learn", "import tensorflow")
    show(toy, *TOY, "learn")
    versions = {"keras": "3.1", "numpy": "2.1", "tensorflow": "2.1"}
    graph = "weave.graph.version"
    monkeypatch.setattr(graph, versions.__getitem__)

    def key():
        return Graph(Project(toy)).key("snippets.article.learn")

    before = key()
    for package in versions:
        monkeypatch.setattr(graph, (versions | {package: "9"}).__getitem__)
        assert key() != before, package


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


def test_no_more_than_three_versions_are_kept(toy):
    for word in "abcde":
        rewrite(toy, "plot", "print(", f"print('{word}', ")
        weave_it(toy)
    assert len(list((toy / ".weave/article.plot").iterdir())) == 3
    assert stale(toy) == {}


def test_two_languages_train_once(toy):
    woven = weave_it(toy)
    assert "'steps': 1" in printed(woven, "train")
    assert list(woven.why) == [f"article/{name}" for name in TOY]
