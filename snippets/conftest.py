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

ARTICLES = ("introduction", "live", "under_the_hood", "challenges")


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
def count_by_hand(seed, train):
    """`train` is asked for because this draws: training must have drawn before."""
    return execute("count_by_hand")


@pytest.fixture(scope="session")
def least_sure(language, plot_functions):
    return execute(f"{language}.least_sure")


@pytest.fixture(scope="session")
def forget_normalization(predict):
    return execute("forget_normalization")


@pytest.fixture(scope="session")
def most_confused(language, confusion_matrix):
    return execute(f"{language}.most_confused")


@pytest.fixture(scope="session")
def compare_networks(seed, normalize, train):
    """`train` is asked for because this draws: training must have drawn before."""
    return execute("compare_networks")


@pytest.fixture(scope="session")
def network_file(train):
    return execute("network_file", "live")


@pytest.fixture(scope="session")
def image_files(load_data):
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


# "Under the hood": what the pages show of its trainings is tested on what the run
# stored, in tests/. Here they learn from few images.


@pytest.fixture(scope="session")
def neuron():
    return execute("neuron", "under_the_hood")


@pytest.fixture(scope="session")
def layer(neuron):
    return execute("layer", "under_the_hood")


@pytest.fixture(scope="session")
def initial_weights(neuron):
    return execute("initial_weights", "under_the_hood")


@pytest.fixture(scope="session")
def softmax(neuron):
    return execute("softmax", "under_the_hood")


@pytest.fixture(scope="session")
def cross_entropy(softmax):
    return execute("cross_entropy", "under_the_hood")


@pytest.fixture(scope="session")
def pixels(normalize):
    execution = execute("pixels", "under_the_hood")
    execution.module.train_pixels = execution.module.train_pixels[:3000]
    return execution


@pytest.fixture(scope="session")
def forward(layer, softmax):
    return execute("forward", "under_the_hood")


@pytest.fixture(scope="session")
def untrained_network(load_data, cross_entropy, forward, initial_weights, pixels):
    return execute("untrained_network", "under_the_hood")


@pytest.fixture(scope="session")
def logit_gradients(neuron):
    return execute("logit_gradients", "under_the_hood")


@pytest.fixture(scope="session")
def layer_gradients():
    return execute("layer_gradients", "under_the_hood")


@pytest.fixture(scope="session")
def hidden_gradients():
    return execute("hidden_gradients", "under_the_hood")


@pytest.fixture(scope="session")
def backward(forward, hidden_gradients, layer_gradients, logit_gradients):
    return execute("backward", "under_the_hood")


@pytest.fixture(scope="session")
def check_by_differences(backward, cross_entropy, initial_weights, normalize):
    return execute("check_by_differences", "under_the_hood")


@pytest.fixture(scope="session")
def hood_seed(imports):
    return execute("seed", "under_the_hood")


@pytest.fixture(scope="session")
def check_by_tensorflow(check_by_differences, hood_seed):
    return execute("check_by_tensorflow", "under_the_hood")


@pytest.fixture(scope="session")
def descent(neuron):
    return execute("descent", "under_the_hood")


@pytest.fixture(scope="session")
def plot_descent(descent, neuron):
    return execute("plot_descent", "under_the_hood")


@pytest.fixture(scope="session")
def tiny_network(backward, cross_entropy, forward, neuron):
    return execute("tiny_network", "under_the_hood")


@pytest.fixture(scope="session")
def draw_tiny_network(
    cross_entropy, forward, hidden_gradients, logit_gradients, tiny_network
):
    return execute("draw_tiny_network", "under_the_hood")


@pytest.fixture(scope="session")
def batches(load_data, pixels):
    return execute("batches", "under_the_hood")


@pytest.fixture(scope="session")
def sgd(backward, batches, untrained_network):
    return execute("sgd", "under_the_hood")


@pytest.fixture(scope="session")
def adam(neuron):
    return execute("adam", "under_the_hood")


@pytest.fixture(scope="session")
def hood_train(adam, backward, batches, untrained_network):
    return execute("train", "under_the_hood")


@pytest.fixture(scope="session")
def seeds(hood_train):
    return execute("seeds", "under_the_hood")


@pytest.fixture(scope="session")
def plot_seeds(language, seeds):
    return execute(f"{language}.plot_seeds", "under_the_hood")


@pytest.fixture(scope="session")
def compare_speed(adam, backward, hood_seed, initial_weights, load_data, pixels):
    return execute("compare_speed", "under_the_hood")


@pytest.fixture(scope="session")
def price_of_a_step(initial_weights):
    return execute("price_of_a_step", "under_the_hood")


@pytest.fixture(scope="session")
def start_at_zero(backward, initial_weights, load_data, pixels):
    return execute("start_at_zero", "under_the_hood")


@pytest.fixture(scope="session")
def learning_rates(backward, batches, initial_weights):
    return execute("learning_rates", "under_the_hood")


@pytest.fixture(scope="session")
def momentum(learning_rates):
    return execute("momentum", "under_the_hood")


@pytest.fixture(scope="session")
def two_hidden_layers(check_by_differences):
    return execute("two_hidden_layers", "under_the_hood")


# "The challenges, measured".


@pytest.fixture(scope="session")
def network(adam, hidden_gradients, layer, layer_gradients, logit_gradients, softmax):
    return execute("network", "challenges")


@pytest.fixture(scope="session")
def subset(load_data, pixels):
    execution = execute("subset", "challenges")
    execution.module.subset_pixels = execution.module.subset_pixels[:2000]
    execution.module.subset_labels = execution.module.subset_labels[:2000]
    return execution


@pytest.fixture(scope="session")
def accuracy(load_data, network, pixels):
    return execute("accuracy", "challenges")


@pytest.fixture(scope="session")
def hidden_weights(import_matplotlib, hood_train, network, pixels):
    return execute("hidden_weights", "challenges")


@pytest.fixture(scope="session")
def by_gradient(hidden_gradients, network, neuron):
    return execute("by_gradient", "challenges")


@pytest.fixture(scope="session")
def by_occlusion(network, neuron):
    return execute("by_occlusion", "challenges")


@pytest.fixture(scope="session")
def winners(accuracy, hood_train, load_data, neuron):
    return execute("winners", "challenges")


@pytest.fixture(scope="session")
def show_saliency(
    language, by_gradient, by_occlusion, class_names, import_matplotlib, winners
):
    return execute(f"{language}.show_saliency", "challenges")


@pytest.fixture(scope="session")
def rank_correlation(neuron):
    return execute("rank_correlation", "challenges")


@pytest.fixture(scope="session")
def sanity(by_gradient, by_occlusion, rank_correlation, seeds, winners):
    return execute("sanity", "challenges")


@pytest.fixture(scope="session")
def show_randomised(language, import_matplotlib, sanity):
    return execute(f"{language}.show_randomised", "challenges")


@pytest.fixture(scope="session")
def plot_sanity(language, import_matplotlib, sanity):
    return execute(f"{language}.plot_sanity", "challenges")


@pytest.fixture(scope="session")
def recall(accuracy):
    return execute("recall", "challenges")


@pytest.fixture(scope="session")
def recall_before(recall, subset):
    return execute("recall_before", "challenges")


@pytest.fixture(scope="session")
def starve(neuron, subset):
    return execute("starve", "challenges")


@pytest.fixture(scope="session")
def recall_starved(recall, starve):
    return execute("recall_starved", "challenges")


@pytest.fixture(scope="session")
def recall_reweighted(recall, starve):
    return execute("recall_reweighted", "challenges")


@pytest.fixture(scope="session")
def overall(recall_before, recall_reweighted, recall_starved):
    return execute("overall", "challenges")


@pytest.fixture(scope="session")
def plot_recall(language, class_names, import_matplotlib, overall):
    return execute(f"{language}.plot_recall", "challenges")


@pytest.fixture(scope="session")
def reliability(hood_train, load_data, network, softmax):
    return execute("reliability", "challenges")


@pytest.fixture(scope="session")
def temperature(cross_entropy, reliability, subset):
    return execute("temperature", "challenges")


@pytest.fixture(scope="session")
def plot_reliability(language, import_matplotlib, temperature):
    return execute(f"{language}.plot_reliability", "challenges")


@pytest.fixture(scope="session")
def learn_from(accuracy, load_data, network, neuron, pixels):
    execution = execute("learn_from", "challenges")
    execution.module.few_images[:] = [100, 1000]
    return execution


@pytest.fixture(scope="session")
def by_count(learn_from, pixels, seeds):
    return execute("by_count", "challenges")


@pytest.fixture(scope="session")
def plot_by_count(language, by_count, import_matplotlib):
    return execute(f"{language}.plot_by_count", "challenges")


@pytest.fixture(scope="session")
def label_prices(by_count):
    return execute("label_prices", "challenges")


@pytest.fixture(scope="session")
def exact_copies(pixels):
    return execute("exact_copies", "challenges")


@pytest.fixture(scope="session")
def near_copies(load_data, neuron, pixels):
    return execute("near_copies", "challenges")


@pytest.fixture(scope="session")
def show_near_copies(import_matplotlib, near_copies):
    return execute("show_near_copies", "challenges")


@pytest.fixture(scope="session")
def without_copies(near_copies, winners):
    return execute("without_copies", "challenges")


@pytest.fixture(scope="session")
def moved(neuron):
    return execute("moved", "challenges")


@pytest.fixture(scope="session")
def compare_starts(load_data, moved, network, pixels):
    execution = execute("compare_starts", "challenges")
    execution.module.new_images[:] = [30, 300]
    return execution


@pytest.fixture(scope="session")
def transfer(compare_starts):
    return execute("transfer", "challenges")


@pytest.fixture(scope="session")
def transfer_gains(transfer):
    return execute("transfer_gains", "challenges")


@pytest.fixture(scope="session")
def plot_transfer(language, import_matplotlib, transfer):
    return execute(f"{language}.plot_transfer", "challenges")


@pytest.fixture(scope="session")
def multiply_adds():
    return execute("multiply_adds", "challenges")


@pytest.fixture(scope="session")
def memory(adam, hood_train):
    return execute("memory", "challenges")


@pytest.fixture(scope="session")
def shapes(multiply_adds):
    execution = execute("shapes", "challenges")
    execution.module.shapes[:] = [(), (16,), (64, 64, 64)]
    return execution


@pytest.fixture(scope="session")
def train_shapes(accuracy, shapes, subset):
    return execute("train_shapes", "challenges")


@pytest.fixture(scope="session")
def front(train_shapes):
    return execute("front", "challenges")


@pytest.fixture(scope="session")
def plot_front(language, front, import_matplotlib):
    return execute(f"{language}.plot_front", "challenges")


@pytest.fixture(scope="session")
def half(accuracy, hood_train):
    return execute("half", "challenges")


@pytest.fixture(scope="session")
def few_bits(accuracy, hood_train):
    return execute("few_bits", "challenges")


@pytest.fixture(scope="session")
def narrow_and_deep(multiply_adds, network):
    return execute("narrow_and_deep", "challenges")


@pytest.fixture(scope="session")
def key_neurons(hidden_weights, hood_train, load_data):
    return execute("key_neurons", "challenges")


@pytest.fixture(scope="session")
def only_when_sure(accuracy, hood_train, load_data):
    return execute("only_when_sure", "challenges")


@pytest.fixture(scope="session")
def wrong_labels(accuracy, recall_before, subset):
    return execute("wrong_labels", "challenges")


@pytest.fixture(scope="session")
def shifted_copies(accuracy, subset):
    return execute("shifted_copies", "challenges")
