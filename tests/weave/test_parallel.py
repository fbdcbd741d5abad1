"""Two processes give what one does."""

import shutil

import pytest

from tests.conftest import write_block
from tests.weave.conftest import TAKE, TOY, blocks, rewrite, weave_it
from weave.project import Project
from weave.run import weave

# A meeting: each of two blocks waits for the other to have begun.
MEET = """import time
from pathlib import Path

Path("{here}").touch()
until = time.monotonic() + 60
while not Path("{there}").exists() and time.monotonic() < until:
    time.sleep(0.05)
print(Path("{there}").exists())"""

# What is changed in place, read before and after, and defined by blocks.
MORE = {
    "list": ("", "items = [1]"),
    "slow": ("", "import time\n\ntime.sleep(2)\npause = 2"),
    "before": (
        TAKE.format("list", "items") + "\n" + TAKE.format("slow", "pause"),
        "print(items, pause)",
    ),
    "longer": (TAKE.format("list", "items"), "items.append(2)\nprint(items)"),
    "after": (TAKE.format("longer", "items"), "print(items)"),
    "doubled": (
        TAKE.format("functions", "double") + "\n" + TAKE.format("after", "items"),
        "print([double(x) for x in items])",
    ),
    "also_seeded": (
        "import snippets.article.seed\n" + TAKE.format("seed", "random"),
        "print(random.random())",
    ),
}


@pytest.fixture
def toy(toy):
    for name, (before, code) in MORE.items():
        write_block(toy, name, code, before)
    return toy


def outputs(project, workers, backwards=False):
    """What each block printed, from an empty store, by names of outputs."""
    shutil.rmtree(project / ".weave", ignore_errors=True)
    settings = f"[tool.weave]\nworkers = {workers}\n"
    (project / "pyproject.toml").write_text(settings)
    run = weave(
        Project(project),
        blocks(project, *TOY, *MORE),
        lambda event: None,
        backwards=backwards,
    )
    return {
        name: path.read_bytes()
        for result in run.results.values()
        for name, path in result.outputs.items()
    }


def test_two_blocks_run_at_the_same_time(project):
    (project / "pyproject.toml").write_text("[tool.weave]\nworkers = 2\n")
    write_block(project, "left", MEET.format(here="left", there="right"))
    write_block(project, "right", MEET.format(here="right", there="left"))
    run = weave_it(project, "left", "right")
    texts = [p.read_text() for r in run.results.values() for p in r.outputs.values()]
    assert texts == ["True\n", "True\n"]


def test_three_processes_give_what_one_does(toy):
    one = outputs(toy, 1)
    assert one["article/before.txt"] == b"[1] 2\n"
    assert one["article/after.txt"] == b"[1, 2]\n"
    assert outputs(toy, 3) == one


def test_the_order_makes_no_difference(toy):
    """A process that has changed an object gives its earlier state to who needs it."""
    assert outputs(toy, 1, backwards=True) == outputs(toy, 1)


def test_what_a_seed_gives_is_the_same_whatever_else_is_executed(toy):
    cold = outputs(toy, 1)["article/also_seeded.txt"]
    rewrite(toy, "also_seeded", "print(", "print('', ")
    run = weave_it(toy, *TOY, *MORE)
    result = run.results["article/also_seeded"]
    assert result.outputs["article/also_seeded.txt"].read_bytes() == b" " + cold
