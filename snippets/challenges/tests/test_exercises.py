"""A reader's wrong answer gets the sentence that helps, and not the right one."""

import numpy as np
import pytest

from snippets.tests.solutions import complaint

NARROW = (50_176, 2_048, 320)


def rolled(images):
    """Shifted copies whose pixels come back on the other side."""
    sides = [(1, 1), (-1, 1), (1, 2), (-1, 2)]
    return np.concatenate([images, *(np.roll(images, *side) for side in sides)])


def unmirrored(images, labels, only):
    """Copies that are not mirrored."""
    chosen = np.isin(labels, only)
    return np.concatenate([images, images[chosen]]), np.append(labels, labels[chosen])


def unlabelled(images, labels, only):
    """Mirror images of another category."""
    chosen = np.isin(labels, only)
    mirrored = np.concatenate([images, images[chosen, :, ::-1]])
    return mirrored, np.append(labels, 0 * labels[chosen])


def instead(function):
    """A change of our function to another one."""
    return lambda ours: function


def spoil_in_place(labels, rng):
    labels[:600] = rng.integers(0, 10, 600)
    return labels


def spoil_half(labels, rng):
    return np.append(rng.integers(0, 10, 1500), labels[1500:])


def spoil_with_one(labels, rng):
    return np.append(np.full(600, 3), labels[600:])


@pytest.mark.parametrize(
    ("exercise", "wrong", "said"),
    [
        ("small_matrix", {"accuracy_after": 80}, "not percentages"),
        ("small_matrix", {"accuracy_after": 0.75}, "how many of the 60 answers"),
        ("small_matrix", {"recalls_before": [0.9, 0.95]}, "three recalls and three"),
        ("small_matrix", {"recalls_after": [0.9, 0.75, 0.4]}, "A recall is wrong"),
        ("small_matrix", {"precisions_before": [1, 0.61, 1]}, "A precision is wrong"),
        (
            "small_matrix",
            {
                "recalls_before": [18 / 21, 19 / 31, 1],
                "precisions_before": [0.9, 0.95, 0.4],
            },
            "the other way round",
        ),
        ("phone_bytes", {"in_groups": 20}, "shared among 32 weights"),
        ("phone_bytes", {"in_groups": 5}, "Divide that by 32"),
        ("phone_bytes", {"billions": [12, 1.5]}, "three numbers, in order"),
        ("phone_bytes", {"billions": [12e9, 1.5e9, 1.7e9]}, "the bytes in billions"),
        ("phone_bytes", {"billions": [96, 12, 13.5]}, "how many of them make a byte?"),
        ("phone_bytes", {"billions": [12, 3, 3.4]}, "Three billion weights, times"),
        ("narrow_and_deep", {"by_layer": [784 * 64, 640]}, "multiply, yours are 2"),
        (
            "narrow_and_deep",
            {"by_layer": [50_240, 2_080, 330]},
            "A bias multiplies nothing.",
        ),
        ("narrow_and_deep", {"by_layer": [1, 2, 3]}, "inputs times neurons"),
        ("narrow_and_deep", {"narrow_size": sum(NARROW)}, "Biases are parameters, too"),
        ("narrow_and_deep", {"narrow_size": 5}, "one bias per neuron"),
        ("narrow_and_deep", {"narrow_bytes": 8 * 52_650}, "of type `float32` take?"),
        ("narrow_and_deep", {"smaller_products": 13_136}, "Only one of the layers"),
        ("narrow_and_deep", {"smaller_products": 5}, "the three layers take together"),
        (
            "key_neurons",
            {"valid_costs": lambda costs: costs.T},
            "a row for each of the",
        ),
        ("key_neurons", {"test_costs": lambda costs: costs / 100}, "Count in points"),
        ("key_neurons", {"test_costs": lambda costs: -costs}, "has a positive cost"),
        ("key_neurons", {"test_costs": lambda costs: costs + 1}, "switched off alone?"),
        ("key_neurons", {"dear_judged": lambda cost: cost + 5}, "sum over 32 neurons"),
        ("key_neurons", {"dear_together": lambda cost: cost / 5}, "its own 32?"),
        ("only_when_sure", {"answered": 70}, "not percentages"),
        ("only_when_sure", {"answered": lambda share: 1 - share}, "gets no answer"),
        ("only_when_sure", {"answered": 0.1}, "does the highest of the ten conf"),
        ("only_when_sure", {"sure_accuracy": 0.2}, "isn’t the share of right answers"),
        ("only_when_sure", {"by_category": lambda rows: rows[:, :2]}, "needs ten rows"),
        (
            "only_when_sure",
            {"by_category": lambda rows: rows[:, [1, 0, 2]]},
            "In the row of category 0, number 1 of three doesn’t match",
        ),
        ("wrong_labels", {"spoil": instead(spoil_in_place)}, "change a copy"),
        ("wrong_labels", {"spoil": instead(spoil_half)}, "has changed 46 labels in a"),
        ("wrong_labels", {"spoil": instead(spoil_with_one)}, "of all ten categories"),
        ("wrong_labels", {"last_accuracy": 77}, "not percentages"),
        ("wrong_labels", {"first_repeated": 0.9}, "the labels that it was taught?"),
        ("wrong_labels", {"last_repeated": 0.25}, "go on from the last?"),
        ("wrong_labels", {"last_accuracy": 0.9}, "falls in the end"),
        ("wrong_labels", {"clean_accuracy": 0.7}, "more than spoilt ones"),
        ("wrong_labels", {"stopped_accuracy": 0.7}, "accuracy on the validation im"),
        ("shifted_copies", {"with_shifted": instead(rolled)}, "a dark border"),
        (
            "shifted_copies",
            {"with_shifted": instead(lambda images: np.repeat(images, 4, axis=0))},
            "five images of 28 × 28 pixels",
        ),
        (
            "shifted_copies",
            {"with_shifted": instead(lambda images: np.repeat(images, 5, axis=0))},
            "aren’t shifted by one pixel",
        ),
        (
            "shifted_copies",
            {"with_mirrored": instead(lambda images, labels, only: (images, labels))},
            "a mirror image for each image",
        ),
        ("shifted_copies", {"with_mirrored": instead(unmirrored)}, "left and right"),
        ("shifted_copies", {"with_mirrored": instead(unlabelled)}, "keeps the label"),
        ("shifted_copies", {"shift_gain": 9}, "as many corrections?"),
        (
            "shifted_copies",
            {"shift_gain": 0.01, "mirror_gain": -0.02, "fresh_gain": 0.06},
            "Count in points",
        ),
        ("shifted_copies", {"mirror_gain": 3}, "which is which?"),
    ],
)
def test_a_wrong_answer_is_told(executed, exercise, wrong, said):
    assert said in complaint("challenges", exercise, executed, **wrong)


def test_neurons_chosen_by_their_judges_are_told(executed, key_neurons):
    costs = key_neurons.module.test_costs
    optimistic = np.sort(costs, axis=1)[:, -32:].sum(axis=1).mean()
    said = complaint("challenges", "key_neurons", executed, dear_judged=optimistic)
    assert "chosen on the images that judge them" in said


def test_a_sum_of_costs_is_not_their_cost_together(executed, key_neurons):
    judged = key_neurons.module.dear_judged
    said = complaint("challenges", "key_neurons", executed, dear_together=judged)
    assert "switch all 32 off at once" in said


def test_silence_has_its_own_accuracy(executed, only_when_sure, load_data):
    block = only_when_sure.module
    is_right = block.test_answers == load_data.module.test_labels
    for wrong, said in [
        (is_right.mean(), "That is the accuracy on all images"),
        ((is_right & block.is_sure).mean(), "Divide by the number of answers"),
    ]:
        assert said in complaint(
            "challenges", "only_when_sure", executed, sure_accuracy=wrong
        )
