"""One fixture per block: the block executes in it, once a session.

A fixture asks for the fixtures of the blocks that its block imports. pytest
keeps a fixture's failure as it keeps its value: a block that fails fails the
tests of all that need it, and is never executed again on a half-trained model.
"""

import contextlib
import importlib
import io
import sys
from types import ModuleType
from typing import NamedTuple

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import pytest

ARTICLES = ("introduction", "live")


class Execution(NamedTuple):
    """A block that has executed: its module, its text and its figures."""

    module: ModuleType
    printed: str
    figures: list


def imported_blocks():
    """The names of the articles' blocks that are imported already."""
    prefixes = tuple(f"snippets.{article}." for article in ARTICLES)
    return {
        name
        for name, module in sys.modules.items()
        if name.startswith(prefixes)
        and ".tests" not in name
        and not hasattr(module, "__path__")
    }


def execute(block, article="introduction"):
    """Import `block`, and keep what it prints and the figures that it shows."""
    before = imported_blocks()
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            module = importlib.import_module(f"snippets.{article}.{block}")
        figures = [plt.figure(number) for number in plt.get_fignums()]
    finally:
        plt.close("all")
    # A block that another fixture, or a test file, had imported has printed and
    # drawn elsewhere; one that it imports itself would have no fixture.
    executed = imported_blocks() - before
    assert executed == {module.__name__}, (
        f"the fixture of {block} executed {sorted(executed)}: a fixture asks for "
        "the fixtures of all the blocks that its block imports"
    )
    return Execution(module, printed.getvalue(), figures)


@pytest.fixture(scope="session", params=["fr", "en"])
def language(request):
    """The folder of the blocks that contain words."""
    return request.param


@pytest.fixture(scope="session")
def imports():
    return execute("imports")


@pytest.fixture(scope="session")
def load_data(imports):
    return execute("load_data")


@pytest.fixture(scope="session")
def normalize(load_data):
    return execute("normalize")


@pytest.fixture(scope="session")
def seed(imports):
    return execute("seed")


@pytest.fixture(scope="session")
def build(seed):
    return execute("build")


@pytest.fixture(scope="session")
def compile_model(build):
    return execute("compile_model")


@pytest.fixture(scope="session")
def train(compile_model, normalize):
    return execute("train")


@pytest.fixture(scope="session")
def predict(train):
    return execute("predict")


@pytest.fixture(scope="session")
def predicted_labels(predict):
    return execute("predicted_labels")


@pytest.fixture(scope="session")
def import_matplotlib():
    return execute("import_matplotlib")


@pytest.fixture(scope="session")
def class_names(language):
    return execute(f"{language}.class_names")


@pytest.fixture(scope="session")
def show_categories(language, class_names, load_data):
    return execute(f"{language}.show_categories")


@pytest.fixture(scope="session")
def draw_network(language):
    return execute(f"{language}.draw_network")


@pytest.fixture(scope="session")
def plot_activations(language):
    return execute(f"{language}.plot_activations")


@pytest.fixture(scope="session")
def draw_neuron():
    return execute("draw_neuron")


@pytest.fixture(scope="session")
def plot_history(language, train):
    return execute(f"{language}.plot_history")


@pytest.fixture(scope="session")
def evaluate(language, train):
    return execute(f"{language}.evaluate")


@pytest.fixture(scope="session")
def plot_functions(language, class_names, import_matplotlib, predicted_labels):
    return execute(f"{language}.plot_functions")


@pytest.fixture(scope="session")
def show_predictions(language, plot_functions):
    return execute(f"{language}.show_predictions")


@pytest.fixture(scope="session")
def show_mistakes(language, plot_functions):
    return execute(f"{language}.show_mistakes")


@pytest.fixture(scope="session")
def confusion_matrix(language, class_names, import_matplotlib, predicted_labels):
    return execute(f"{language}.confusion_matrix")


@pytest.fixture(scope="session")
def network_file(train):
    return execute("network_file", "live")


@pytest.fixture(scope="session")
def sprite():
    return execute("sprite", "live")


@pytest.fixture(scope="session")
def image_files(load_data, sprite):
    return execute("image_files", "live")


@pytest.fixture(scope="session")
def contest_images(load_data, predicted_labels):
    return execute("contest_images", "live")


@pytest.fixture(scope="session")
def gradients():
    return execute("gradients", "live")


@pytest.fixture(scope="session")
def check_gradients(gradients, normalize, train):
    return execute("check_gradients", "live")


@pytest.fixture(scope="session")
def prepare():
    return execute("prepare", "live")


@pytest.fixture(scope="session")
def prepare_steps(load_data, prepare):
    return execute("prepare_steps", "live")


@pytest.fixture(scope="session")
def look_inside(normalize, train, gradients):
    return execute("look_inside", "live")


@pytest.fixture(scope="session")
def first_neurons(import_matplotlib, train):
    return execute("first_neurons", "live")
