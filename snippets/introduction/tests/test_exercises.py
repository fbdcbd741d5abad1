"""A reader's wrong answer gets the sentence that helps, and not the right one."""

import pytest

from snippets.tests.solutions import complaint


@pytest.mark.parametrize(
    ("exercise", "wrong", "said"),
    [
        ("neurons", {"a": -1}, "what does ReLU make of it?"),
        ("neurons", {"a": 1}, "Work A out again"),
        ("neurons", {"b": 3}, "Work B out again"),
        ("neurons", {"c": -4}, "C has a bias, too."),
        ("neurons", {"c": 0}, "no activation function"),
        ("neurons", {"c": 7}, "Work C out again"),
        ("recall", {"small_accuracy": 75}, "not percentages"),
        ("recall", {"small_accuracy": 0.7}, "how many of the 150 answers"),
        ("recall", {"small_recall": [0.6]}, "three recalls and three precisions"),
        ("recall", {"small_recall": [0.8, 0.5, 0.86]}, "A recall is wrong"),
        ("recall", {"small_precision": [0.67, 0.5, 0.86]}, "A precision is wrong"),
        (
            "recall",
            {"small_recall": [0.667, 0.75, 0.86], "small_precision": [0.8, 0.6, 0.86]},
            "the other way round",
        ),
        ("parameters", {"by_hand": 50_816}, "Each neuron has a bias, too."),
        ("parameters", {"by_hand": 50_885}, "By hand, you find 50,885; Keras finds"),
        ("least_sure", {"i": lambda i: i + 1}, "there is an image for which it"),
        ("least_sure", {"lowest_confidence": lambda share: 100 * share}, "isn’t the"),
        ("raw_pixels", {"raw_loss": 0.34}, "have the pixels been divided after all?"),
        ("raw_pixels", {"raw_loss": lambda loss: 1.2 * loss}, "measured it on all"),
        ("raw_pixels", {"raw_accuracy": lambda share: 100 * share}, "as a share from"),
        ("raw_pixels", {"raw_confidence": 0.1}, "That isn’t the mean confidence"),
        ("confused", {"one": 6, "other": 6}, "the diagonal counts right answers"),
        ("confused", {"one": 1, "other": 2}, "two that are confused more often"),
        ("hidden_layer", {"one_layer": [0.84, 0.83]}, "from three seeds"),
        ("hidden_layer", {"one_layer": [84, 83.1, 82]}, "not percentages"),
        ("hidden_layer", {"one_layer": [0.1, 0.84, 0.83]}, "recognises 10 images in a"),
        ("hidden_layer", {"two_layers": [0.84] * 3}, "set its own seed?"),
        ("hidden_layer", {"two_layers": [0.94, 0.95, 0.96]}, "are both trained alike?"),
        (
            "hidden_layer",
            {
                "one_layer": [0.84, 0.83, 0.82],
                "two_layers": [0.85, 0.84, 0.83],
                "layer_gap": 0.01,
            },
            "in points",
        ),
    ],
)
def test_a_wrong_answer_is_told(executed, exercise, wrong, said):
    assert said in complaint("introduction", exercise, executed, **wrong)


def test_the_surest_image_is_another_one(executed, predict):
    surest = predict.module.predictions.max(axis=1).argmax()
    said = complaint("introduction", "least_sure", executed, i=surest)
    assert said == "That is the image it is surest of."


def test_the_mean_confidence_is_not_that_of_divided_pixels(
    executed, forget_normalization
):
    before = forget_normalization.module.mean_confidence
    said = complaint("introduction", "raw_pixels", executed, raw_confidence=before)
    assert "with pixels from 0 to 1: ask the network again" in said


def test_networks_that_are_the_same_are_told(executed, compare_networks):
    same = compare_networks.module.one_layer
    said = complaint("introduction", "hidden_layer", executed, two_layers=same)
    assert "does one have a layer more?" in said


@pytest.mark.parametrize(
    ("pixels", "units", "said"),
    [
        ((28, 28), (128, 10), "101,770 parameters: look at the size of the hidden"),
        ((28, 28), (64, 12), "has 12 neurons: how many categories are there?"),
        ((28, 28), (64, 64, 10), "has 2 hidden layers"),
        ((14, 14), (64, 10), "13,258 parameters: how many numbers does an image have?"),
    ],
)
def test_another_network_is_told(executed, imports, pixels, units, said):
    keras = imports.module.keras
    layers = [keras.Input(shape=pixels), keras.layers.Flatten()]
    network = keras.Sequential(layers + [keras.layers.Dense(size) for size in units])
    answered = complaint("introduction", "parameters", executed, smaller=network)
    assert said in answered
