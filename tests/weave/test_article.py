"""The articles themselves: an edit costs what it must."""

import shutil

import pytest

from page.checks import blocks_of
from page.pages import read_pages
from tests.conftest import ROOT
from tests.weave.conftest import executed
from weave.project import Project
from weave.run import stored


@pytest.fixture
def copy(site, tmp_path):
    """The repository's blocks and their results, once the site is built."""
    ignored = shutil.ignore_patterns("data", "__pycache__")
    shutil.copytree(ROOT / "snippets", tmp_path / "snippets", ignore=ignored)
    for name in ("snippets/data", ".weave"):
        (tmp_path / name).symlink_to(ROOT / name)
    assert stale(tmp_path) == {}
    return tmp_path


def stale(copy):
    """What a run would execute, without running."""
    project = Project(copy)
    files = [f"{b.name}{b.path.suffix}" for b in blocks_of(project, read_pages(ROOT))]
    return executed(stored(project, [project.block(file) for file in files]))


def edit(copy, name):
    path = copy / "snippets" / f"{name}.py"
    path.write_text(path.read_text(encoding="utf-8") + "more = 1\n", encoding="utf-8")


def test_the_last_plot_trains_nothing(copy):
    edit(copy, "introduction/fr/confusion_matrix")
    assert stale(copy) == {
        "introduction/fr/confusion_matrix": "edited",
        # The exercise on the plot imports its table.
        "introduction/fr/most_confused": "introduction/fr/confusion_matrix has changed",
    }


@pytest.mark.parametrize("name", ["train", "compile_model", "build"])
def test_training_again_begins_with_the_seed(copy, name):
    edit(copy, f"introduction/{name}")
    why = stale(copy)
    for again in ("seed", "build", "compile_model", "train"):
        assert f"introduction/{again}" in why
    # The network in the page is the one that the introduction has trained.
    assert "live/network_file" in why
    # What the NumPy articles' own network has learnt stays.
    assert not [name for name in why if name.startswith("under_the_hood/")]


def test_the_words_of_one_language_leave_the_other_alone(copy):
    edit(copy, "introduction/fr/class_names")
    why = stale(copy)
    assert not any("/en/" in name for name in why)
    assert "introduction/train" not in why
    shown = "introduction/fr/show_categories"
    assert why[shown] == "introduction/fr/class_names has changed"
