"""The article itself: an edit costs what it must."""

import shutil

import pytest

from tests.conftest import ROOT
from tests.weave.conftest import executed
from weave.project import Project
from weave.run import stored, weave

LAST_PLOT = "introduction/{}/confusion_matrix"
AFTER_TRAINING = {
    "introduction/train",
    "introduction/predict",
    "introduction/predicted_labels",
    "introduction/forget_normalization",
} | {
    f"introduction/{language}/{name}"
    for language in ("fr", "en")
    for name in (
        "confusion_matrix",
        "evaluate",
        "least_sure",
        "most_confused",
        "plot_functions",
        "plot_history",
        "show_mistakes",
        "show_predictions",
    )
}
# The network in the page is the one that the introduction has trained.
LIVE = {
    f"live/{name}"
    for name in (
        "check_gradients",
        "contest_images",
        "first_neurons",
        "gradients",
        "look_inside",
        "network_file",
    )
}


@pytest.fixture
def copy(site, tmp_path):
    """The repository's pages, blocks and store, once the site is built."""
    for name in ("docs", "snippets", ".weave"):
        ignored = shutil.ignore_patterns("theme", "__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    assert executed(stored(Project(tmp_path))) == {}
    return tmp_path


def edit(copy, name):
    path = copy / "snippets" / f"{name}.py"
    path.write_text(path.read_text() + "\n")


def test_the_last_plot_trains_nothing(copy):
    for language in ("fr", "en"):
        edit(copy, LAST_PLOT.format(language))
    said = []
    woven = weave(Project(copy), said.append)
    plots = [LAST_PLOT.format(language) for language in ("fr", "en")]
    # The exercise on the plot takes its table.
    exercises = {
        f"introduction/{language}/most_confused": f"{plot} has changed"
        for language, plot in zip(("fr", "en"), plots, strict=True)
    }
    assert executed(woven) == dict.fromkeys(plots, "edited") | exercises
    assert said[0] == f"blocks to execute: 4, reused: {len(woven.entries) - 4}"


@pytest.mark.parametrize(
    ("name", "again"),
    [
        ("train", {"seed", "build", "compile_model"}),
        ("compile_model", {"seed", "build", "compile_model"}),
        ("build", {"seed", "build", "compile_model"}),
    ],
)
def test_training_again_begins_with_the_seed(copy, name, again):
    edit(copy, f"introduction/{name}")
    # Functions, and the 376 MB of the training images, are not stored.
    again |= {"imports", "normalize"}
    # What the NumPy articles' own network has learnt stays.
    assert set(executed(stored(Project(copy)))) == (
        AFTER_TRAINING | LIVE | {f"introduction/{block}" for block in again}
    )


def test_the_words_of_one_language_leave_the_other_alone(copy):
    edit(copy, "introduction/fr/class_names")
    why = executed(stored(Project(copy)))
    assert not any("/en/" in name for name in why)
    assert "introduction/train" not in why
    assert why["introduction/fr/show_categories"] == (
        "introduction/fr/class_names has changed"
    )
