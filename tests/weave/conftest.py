"""A toy article whose blocks hang together as those of the real one do."""

import pytest

from tests.conftest import output, shown, write_block, write_pages
from weave.plan import REUSED
from weave.project import Project
from weave.run import stored, weave

TAKE = "from snippets.article.{} import {}"

# name: (what stands above the section, the section)
TOY = {
    "load": ("import snippets.data", "data = [3, 4]"),
    "seed": ("", "import random\n\nrandom.seed(42)"),
    "build": (
        "import snippets.article.seed\n" + TAKE.format("seed", "random"),
        'model = {"weight": random.random(), "steps": 0}\nprint(model["weight"])',
    ),
    "compiled": (TAKE.format("build", "model"), 'model["optimizer"] = "adam"'),
    "train": (
        "import snippets.article.seed\n"
        + TAKE.format("compiled", "model")
        + "\n"
        + TAKE.format("load", "data")
        + "\n"
        + TAKE.format("seed", "random"),
        'model["weight"] += random.random() * sum(data)\n'
        'model["steps"] += 1\n'
        'history = {"model": model}\n'
        "accuracy = 0.8834\n"
        "print(model)",
    ),
    "predict": (
        TAKE.format("train", "model"),
        'predictions = [model["weight"], 1]\nprint(predictions)',
    ),
    "functions": ("", "def double(x):\n    return 2 * x"),
    "plot": (
        TAKE.format("predict", "predictions") + "\n" + TAKE.format("load", "data"),
        "print(predictions, data)",
    ),
}
PRINTS = ("build", "train", "predict", "plot")


@pytest.fixture
def toy(project):
    """The project of `tests.conftest`, with the blocks of TOY on its page."""
    data = project / "snippets/data"
    data.mkdir()
    (data / "__init__.py").write_text("")
    (data / "numbers.csv").write_text("3,4\n")
    (project / "snippets/article/hello.py").unlink()
    for name, (before, code) in TOY.items():
        write_block(project, name, code, before)
    show(project, *TOY)
    return project


def show(project, *names, prints=PRINTS):
    """Have the page show these blocks, and the outputs of those that print."""
    write_pages(
        project,
        "\n".join(shown(n) + (output(n) if n in prints else "") for n in names),
    )


def rewrite(project, name, old, new):
    """Edit a block."""
    path = project / "snippets/article" / f"{name}.py"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def weave_it(project):
    """Weave a project, in silence."""
    return weave(Project(project), report=lambda line: None)


def executed(woven):
    """Why each block was executed that was, by its name."""
    return {
        stem.removeprefix("article/"): why
        for stem, why in woven.why.items()
        if why != REUSED
    }


def stale(project):
    """What a run would execute, without running."""
    return executed(stored(Project(project)))


def printed(woven, name):
    """What a block of the article printed."""
    return woven.outputs[f"article/{name}.txt"].read_text()
