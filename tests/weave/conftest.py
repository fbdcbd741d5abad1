"""A toy article whose blocks hang together as those of the real one do."""

import pytest

from tests.conftest import write_block
from weave import store
from weave.events import as_line
from weave.graph import Graph
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
def project(tmp_path):
    """A project of one block, without a page; one process executes its blocks."""
    (tmp_path / "pyproject.toml").write_text("[tool.weave]\nworkers = 1\n")
    article = tmp_path / "snippets/article"
    article.mkdir(parents=True)
    for package in (article.parent, article):
        (package / "__init__.py").touch()
    write_block(tmp_path, "hello", 'print("hello")')
    return tmp_path


@pytest.fixture
def toy(project):
    """A project with the blocks of TOY."""
    data = project / "snippets/data"
    data.mkdir()
    (data / "__init__.py").write_text("")
    (data / "numbers.csv").write_text("3,4\n")
    (project / "snippets/article/hello.py").unlink()
    for name, (before, code) in TOY.items():
        write_block(project, name, code, before)
    return project


def rewrite(project, name, old, new):
    """Edit a block."""
    path = project / "snippets/article" / f"{name}.py"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def blocks(project, *names):
    """The blocks of a project that have these names; those of TOY if there are none."""
    return [Project(project).block(f"article/{name}.py") for name in names or TOY]


def weave_it(project, *names, report=lambda line: None, workers=None):
    """Weave these blocks of a project; those of TOY if there are none."""

    def tell(event):
        if line := as_line(event):
            report(line)

    return weave(Project(project), blocks(project, *names), tell, workers)


def executed(run):
    """Why each block was executed that was, by its name."""
    return {
        name.removeprefix("article/"): why
        for name, why in run.why.items()
        if why != REUSED
    }


def stale(project, *names):
    """What a run would execute, without running."""
    return executed(stored(Project(project), blocks(project, *names)))


def printed(run, name):
    """What a block of the article printed."""
    outputs = run.results[f"article/{name}"].outputs
    return outputs[f"article/{name}.txt"].read_text()


def entry(project, name):
    """What the store has of a block as it stands."""
    key = Graph(Project(project)).key(f"snippets.article.{name}")
    return store.load(Project(project).store, f"article/{name}", key)
