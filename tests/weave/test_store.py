"""What happens to runs and to disks is seen by no reader."""

import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT, write_block
from tests.weave.conftest import (
    PRINTS,
    TOY,
    entry,
    executed,
    printed,
    rewrite,
    stale,
    weave_it,
)
from weave import store
from weave.errors import WeaveError

# Weaves the toy in a process of its own.
COMMAND = """
from pathlib import Path
from tests.weave.conftest import weave_it

weave_it(Path.cwd(), report=print)
"""


def command(project):
    """A run in a process of its own, begun."""
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


@pytest.fixture
def expected(toy):
    """What the blocks of TOY print; the store is empty again."""
    run = weave_it(toy)
    texts = {name: printed(run, name) for name in PRINTS}
    shutil.rmtree(toy / ".weave")
    return texts


def assert_right(project, expected):
    run = weave_it(project)
    assert {name: printed(run, name) for name in PRINTS} == expected
    return run


@pytest.mark.parametrize(
    ("name", "victim"),
    [
        ("load", "os.getpid()"),
        ("train", "os.getpid()"),
        ("train", "os.getppid()"),
        ("plot", "os.getpid()"),
    ],
)
def test_a_run_killed_in_the_middle(toy, expected, name, victim):
    """The process that executes blocks, or the one that has started it."""
    before, code = TOY[name]
    kill = f'import os\n\nos.path.exists("kill") and os.kill({victim}, 9)\n'
    write_block(toy, name, kill + code, before)
    (toy / "kill").touch()
    killed = command(toy)
    killed.communicate()
    assert killed.returncode != 0
    (toy / "kill").unlink()
    run = assert_right(toy, expected)
    # What was executed before is not lost.
    done = set(list(TOY)[: list(TOY).index(name)])
    assert not set(executed(run)) & done - {"seed", "build", "compiled"}


def test_a_block_that_fails_loses_nothing_that_came_before(toy, expected):
    rewrite(toy, "plot", "print(", "1 / 0\nprint(")
    with pytest.raises(WeaveError, match="ZeroDivisionError"):
        weave_it(toy)
    rewrite(toy, "plot", "1 / 0\nprint(", "print(")
    assert set(executed(assert_right(toy, expected))) == {"plot"}


def test_two_runs_at_once(toy, expected):
    rewrite(toy, "train", "accuracy = ", "import time\n\ntime.sleep(1)\naccuracy = ")
    runs = [command(toy), command(toy)]
    for run in runs:
        said, _ = run.communicate()
        assert run.returncode == 0, said
        assert "article/train" in said
    assert stale(toy) == {}
    assert_right(toy, expected)
    assert not list((toy / ".weave").glob("unfinished-*"))


def truncate(path):
    path.write_bytes(path.read_bytes()[:-5])


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def swap_numbers(folder):
    """A record that is good JSON, and wrong."""
    record = folder / store.RECORD
    record.write_text(record.read_text().replace("0.8834", "0.9834"))


def foreign(folder):
    """The entry of another block in the place of this one."""
    shutil.rmtree(folder)
    shutil.copytree(entry(folder.parents[2], "predict").folder, folder)


def of_another_key(folder):
    shutil.move(folder, folder.with_name("0" * 16))
    shutil.copytree(folder.with_name("0" * 16), folder)
    record = folder / store.RECORD
    _, text = record.read_text().split("\n", 1)
    text = json.dumps(json.loads(text) | {"key": "0" * 16})
    record.write_text(hashlib.sha256(text.encode()).hexdigest() + "\n" + text)


def a_file(folder):
    shutil.rmtree(folder)
    folder.write_text("not a folder")


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda f: (f / store.RECORD).unlink(), id="no record"),
        pytest.param(lambda f: flip(f / store.RECORD), id="a corrupt record"),
        pytest.param(swap_numbers, id="a wrong value"),
        pytest.param(lambda f: (f / "article/train.txt").unlink(), id="no output"),
        pytest.param(lambda f: truncate(f / "article/train.txt"), id="half an output"),
        pytest.param(foreign, id="a foreign entry"),
        pytest.param(of_another_key, id="an entry of another key"),
        pytest.param(a_file, id="a file"),
    ],
)
def test_a_damaged_entry_is_executed_again(toy, expected, damage):
    weave_it(toy)
    damage(entry(toy, "train").folder)
    run = assert_right(toy, expected)
    assert executed(run)["train"] == "its entry was damaged"
    assert set(executed(run)) == {"seed", "build", "compiled", "train"}
    assert run.results["article/train"].values["accuracy"] == 0.8834
    assert stale(toy) == {}


@pytest.mark.parametrize("damage", [truncate, flip, os.remove])
def test_damaged_names_are_made_again_when_they_are_wanted(toy, damage):
    first = weave_it(toy)
    damage(entry(toy, "predict").folder / store.NAMES)
    rewrite(toy, "plot", "print(", "print('new', ")
    second = weave_it(toy)
    assert executed(second) == {
        "predict": "its stored names are damaged",
        "plot": "edited",
    }
    assert printed(second, "plot") == "new " + printed(first, "plot")
    rewrite(toy, "plot", "print('new', ", "print('newer', ")
    assert executed(weave_it(toy)) == {"plot": "edited"}


def test_names_that_cannot_be_restored_are_made_again(toy):
    """Their checksum holds, but loading them fails."""
    kind = "class Price:\n    def __init__(self):\n        self.euros = 3\n\n"
    (toy / "shop.py").write_text(kind)
    code = "import shop\n\npredictions = [shop.Price()]\nprint('x')"
    write_block(toy, "predict", code)
    rewrite(toy, "plot", "print(predictions,", "print(predictions[0].euros,")
    weave_it(toy)
    (toy / "shop.py").write_text(kind + "    def __setstate__(self): 1 / 0\n")
    rewrite(toy, "plot", "predictions[0].euros", "len(predictions)")
    said = []
    run = weave_it(toy, report=said.append)
    assert printed(run, "plot") == "1 [3, 4]\n"
    assert executed(run) == {"predict": "new", "plot": "edited"}
    assert said[1].startswith("article/predict cannot be restored from the store (")


def test_a_store_that_is_no_folder(toy):
    (toy / ".weave").write_text("a file")
    with pytest.raises(WeaveError, match=r"^the store .*weave cannot be written "):
        weave_it(toy)


def test_a_store_that_can_only_be_read(toy, monkeypatch):
    """Root may write anywhere: the system's refusal is played."""
    first = weave_it(toy)

    def refuse(*arguments, **named):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("weave.store.tempfile.mkdtemp", refuse)
    monkeypatch.setattr("weave.manifest.tempfile.NamedTemporaryFile", refuse)
    # Reading needs no room.
    assert weave_it(toy).results == first.results
    rewrite(toy, "plot", "print(", "print('new', ")
    with pytest.raises(WeaveError) as caught:
        weave_it(toy)
    assert str(caught.value) == (
        f"the store {toy / '.weave'} cannot be written (Read-only file system): make "
        "room on its disk, or make the folder writable, and build again"
    )


def test_a_disk_without_room(toy):
    """The system refuses files above a size, as it does where the disk is full."""
    write_block(toy, "plot", "print('x' * 200_000)")
    write_block(toy, "predict", "predictions = list(range(100_000))\nprint('y')")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(WeaveError) as caught:
            weave_it(toy)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "cannot be written (File too large): make room on its disk" in str(
        caught.value
    )
    run = weave_it(toy)
    assert printed(run, "plot") == "x" * 200_000 + "\n"
    assert set(executed(run)) == {"predict", "functions", "plot"}


def test_what_killed_runs_left_is_removed_after_a_day(toy):
    weave_it(toy)
    old, new = toy / ".weave/unfinished-old", toy / ".weave/unfinished-new"
    for folder in (old, new):
        folder.mkdir()
    os.utime(old, (0, 0))
    rewrite(toy, "plot", "print(", "print('new', ")
    weave_it(toy)
    assert not old.exists()
    assert new.exists()


def test_a_block_that_writes_into_snippets_ends_in_a_sentence(project):
    code = (
        "from pathlib import Path\n\n"
        "data = Path(__file__).with_name('data.csv')\n"
        "data.write_text(data.read_text() + 'x' if data.exists() else 'x')"
    )
    write_block(project, "hello", code)
    with pytest.raises(WeaveError, match=r"^blocks changed during each of \d runs: "):
        weave_it(project, "hello")


def test_an_edit_during_a_run_starts_it_again(project):
    write_block(project, "second", "import time\n\ntime.sleep(300)\nprint('second')")
    said = []

    def report(line):
        if len(said) == 1:
            write_block(project, "second", "print('edited')")
        said.append(line)

    run = weave_it(project, "hello", "second", report=report)
    assert printed(run, "second") == "edited\n"
    assert said.count("a block was edited: starting again") == 1
    assert stale(project, "hello", "second") == {}


def test_data_that_changes_during_a_run_leaves_no_wrong_entry(project, monkeypatch):
    monkeypatch.setattr("weave.run.HEARTBEAT", 1)
    data = project / "snippets/article/data.csv"
    data.write_text("old")
    write_block(
        project,
        "hello",
        "from pathlib import Path\nimport time\n\n"
        "text = Path(__file__).with_name('data.csv').read_text()\n"
        "print(text)\ntime.sleep(3 if text == 'old' else 0)",
    )

    def change(line):
        if "running for" in line:
            data.write_text("new")

    assert printed(weave_it(project, "hello", report=change), "hello") == "new\n"
    data.write_text("old")
    assert printed(weave_it(project, "hello"), "hello") == "old\n"
