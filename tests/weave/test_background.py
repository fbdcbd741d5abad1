"""Pages are shown with what there is, while blocks are executed."""

import time

import pytest

from tests.conftest import write_block
from tests.weave.conftest import blocks, weave_it
from weave.background import Background
from weave.errors import WeaveError
from weave.project import Project
from weave.workers import Workers

# It is executed for as long as this file is there.
SLOW = """import pathlib
import time

begun = pathlib.Path("begun")
begun.touch()
while begun.exists():
    time.sleep(0.01)
print("slow")"""


def wait(holds):
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture
def ended():
    """Gets a line for each run that has ended."""
    return []


@pytest.fixture
def background(ended):
    background = Background(Workers(), lambda event: None, lambda: ended.append(""))
    yield background
    background.stop()


@pytest.fixture
def plan(project, background):
    """A function that plans blocks of the project, and begins to execute them."""

    def plan(*names, groups=None):
        own = blocks(project, *names)
        shown = background.plan(Project(project), own, groups or {})
        background.start()
        return shown

    return plan


def text(shown, name="hello"):
    outputs = shown.results[f"article/{name}"].outputs
    return outputs[f"article/{name}.txt"].read_text()


def test_a_block_waits_until_it_has_been_executed(plan, ended):
    shown = plan("hello")
    assert shown.results == {}
    assert shown.waiting == {"article/hello"}
    wait(lambda: ended)
    shown = plan("hello")
    assert text(shown) == "hello\n"
    assert not shown.waiting


def test_what_a_block_gave_before_is_shown_meanwhile(project, plan, ended):
    weave_it(project, "hello")
    write_block(project, "hello", SLOW)
    shown = plan("hello")
    assert text(shown) == "hello\n"
    assert shown.waiting == {"article/hello"}
    wait((project / "begun").exists)
    (project / "begun").unlink()
    wait(lambda: ended)
    assert text(plan("hello")) == "slow\n"


def test_progress_says_what_is_running_and_what_has_come(project, plan, background):
    write_block(project, "slow", SLOW)
    plan("hello", "slow")
    wait(lambda: background.progress()["running"] == {"article/slow": 0})
    progress = background.progress()
    assert (progress["done"], progress["planned"]) == (1, 2)
    assert progress["outputs"] == ["article/hello.txt"]
    assert background.outputs()["article/hello.txt"].read_text() == "hello\n"
    # As after an edit of a page.
    assert plan("hello", "slow").waiting == {"article/slow"}
    (project / "begun").unlink()
    wait(lambda: "article/slow.txt" in background.outputs())


def test_an_edit_ends_the_run_under_way(project, plan, ended):
    write_block(project, "hello", SLOW)
    plan("hello")
    wait((project / "begun").exists)
    write_block(project, "hello", 'print("edited")')
    plan("hello")
    wait(lambda: ended)
    assert text(plan("hello")) == "edited\n"
    assert len(ended) == 1


def test_a_fault_is_said_until_the_next_edit(project, plan, ended):
    write_block(project, "hello", "1 / 0")
    plan("hello")
    wait(lambda: ended)
    shown = plan("hello")
    assert "ZeroDivisionError" in shown.fault
    assert not shown.waiting
    write_block(project, "hello", 'print("good")')
    assert plan("hello").fault is None
    wait(lambda: len(ended) > 1)
    assert text(plan("hello")) == "good\n"


def test_a_fault_of_weave_itself_is_said_and_traced(
    project, plan, ended, monkeypatch, capfd
):
    """One without words, too: a run that starts again and again would not end."""

    def weave(*arguments):
        raise MemoryError

    monkeypatch.setattr("weave.background.weave", weave)
    plan("hello")
    wait(lambda: ended)
    assert plan("hello").fault == "MemoryError()"
    assert "in work\n" in capfd.readouterr().err


def test_a_rule_that_is_broken_is_said_at_once(project, plan):
    write_block(project, "hello", "if __name__ == '__main__':\n    print(1)")
    with pytest.raises(WeaveError, match="a test of __name__"):
        plan("hello")


def test_results_that_are_deleted_come_again(project, plan, ended, background):
    plan("hello")
    wait(lambda: ended)
    (entry,) = (project / ".weave").glob("article.hello/*/record.json")
    entry.unlink()
    assert plan("hello").waiting == {"article/hello"}
    wait(lambda: len(ended) > 1)
    assert text(plan("hello")) == "hello\n"


def test_the_blocks_of_the_page_that_is_open_are_executed_first(
    project, plan, background
):
    write_block(project, "slow", SLOW)
    background.prefer("open/")
    plan("slow", "hello", groups={"open/": ["article/hello"]})
    wait((project / "begun").exists)
    assert "article/hello.txt" in background.outputs()
    (project / "begun").unlink()
