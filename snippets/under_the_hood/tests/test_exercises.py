"""A reader's wrong answer gets the sentence that helps, and not the right one."""

import numpy as np
import pytest

from snippets.tests.solutions import complaint


class Still:
    """An optimiser that moves nothing."""

    def __init__(self, *arguments):
        pass

    def step(self, parameters, gradients):
        pass


class Climber(Still):
    """SGD that goes up the slope."""

    def step(self, parameters, gradients):
        for part, gradient in zip(parameters, gradients, strict=True):
            part += 0.1 * gradient


class Half(Still):
    """SGD whose steps are half as large."""

    def step(self, parameters, gradients):
        for part, gradient in zip(parameters, gradients, strict=True):
            part -= 0.05 * gradient


class Forgetful(Still):
    """Momentum that forgets its speed: plain SGD."""

    def step(self, parameters, gradients):
        for part, gradient in zip(parameters, gradients, strict=True):
            part -= 0.1 * gradient


class Mean(Still):
    """Momentum that gains only a tenth of the slope."""

    speed = 0

    def step(self, parameters, gradients):
        self.speed = 0.9 * self.speed + 0.1 * gradients[0]
        parameters[0] -= 0.1 * self.speed


class Endless(Still):
    """Momentum that loses nothing."""

    speed = 0

    def step(self, parameters, gradients):
        self.speed = self.speed + gradients[0]
        parameters[0] -= 0.1 * self.speed


def changed(**shares):
    """A change of some shares in a dictionary, by the names of their rates."""
    rates = {"smallest": 0.001, "small": 0.01, "large": 0.1, "largest": 1}
    return lambda found: found | {rates[name]: share for name, share in shares.items()}


@pytest.mark.parametrize(
    ("exercise", "wrong", "said"),
    [
        ("softmax", {"two_scores": [0.6, 0.6]}, "the confidences make 1.20"),
        ("softmax", {"two_scores": [2 / 3, 1 / 3]}, "You have shared out the logits"),
        ("softmax", {"two_scores": [0.8, 0.2]}, "divided by the total of both"),
        ("softmax", {"two_loss": 0.313}, "if the right category were number 0"),
        ("softmax", {"two_loss": 1}, "minus the logarithm"),
        ("softmax", {"two_slopes": [0.731, 0.269]}, "The two slopes are opposite"),
        ("softmax", {"two_slopes": [-0.731, 0.731]}, "has a negative slope"),
        ("softmax", {"two_slopes": [0.5, -0.5]}, "its confidence minus 1"),
        ("step", {"loss_before": 10}, "the sum of the squares"),
        ("step", {"loss_before": 4}, "That isn’t the loss: square each"),
        ("step", {"w_slope": 6}, "the slopes are negative"),
        ("step", {"w_slope": -3}, "a factor 2"),
        ("step", {"b_slope": -2}, "a factor 2"),
        ("step", {"w_slope": -5}, "the slope along w"),
        ("step", {"b_slope": -5}, "the slope along b"),
        ("step", {"loss_after": 11.56}, "The loss has grown"),
        ("step", {"loss_after": 2}, "That isn’t the loss after the step"),
        ("price", {"going": lambda count: count // 32}, "the way out of one image"),
        ("price", {"going": 1000}, "two products of matrices"),
        ("price", {"coming_back": lambda count: 2 * 3_252_224}, "goes back to the pix"),
        ("price", {"coming_back": 3_252_224}, "not the way back to the hidden layer"),
        ("price", {"coming_back": 1000}, "List each `@` of `backward`"),
        ("price", {"by_trial": 101_770 * 3_252_224}, "one way out is missing"),
        ("price", {"by_trial": 1000}, "each of the 101,770 parameters"),
        ("price", {"per_epoch": lambda count: count * 60 // 55}, "held out for valid"),
        ("price", {"per_epoch": 1000}, "as many steps as there are batches"),
        ("zeros", {"slopes": lambda found: found[:3]}, "four arrays of parameters"),
        (
            "zeros",
            {"slopes": lambda s: [s[0] + 1, *s[1:]]},
            "slopes of `w1` aren’t all",
        ),
        ("zeros", {"slopes": lambda s: [*s[:3], 2 * s[3]]}, "the first 32 training im"),
        ("learning_rates", {"SGD": Still}, "`step` has moved nothing"),
        ("learning_rates", {"SGD": Climber}, "A step goes against the slopes."),
        ("learning_rates", {"SGD": Half}, "takes each slope times the learning rate"),
        ("learning_rates", {"by_rate": {0.1: 0.8}}, "the four rates of the exercise"),
        ("learning_rates", {"by_rate": changed(large=80)}, "not percentages"),
        ("learning_rates", {"by_rate": changed(small=0.3)}, "the share should grow"),
        ("learning_rates", {"by_rate": changed(largest=0.9)}, "does too well"),
        ("learning_rates", {"by_rate": changed(large=0.95)}, "95 images in a hundred"),
        ("momentum", {"Momentum": Still}, "`step` has moved nothing"),
        ("momentum", {"Momentum": Climber}, "A step goes against the speed."),
        ("momentum", {"Momentum": Mean}, "the speed is the whole slope"),
        ("momentum", {"Momentum": Forgetful}, "what has become of the speed?"),
        ("momentum", {"Momentum": Endless}, "the speed loses a tenth"),
        ("momentum", {"with_momentum": {0.1: 0.8}}, "the two rates of the exercise"),
        ("momentum", {"with_momentum": changed(large=70)}, "not percentages"),
        ("momentum", {"with_momentum": changed(small=0.5)}, "50 images in a hundred"),
        ("momentum", {"with_momentum": changed(large=0.85)}, "does too well"),
        ("two_layers", {"deep": lambda parts: parts[2:]}, "have other shapes"),
        ("two_layers", {"deep_gap": 0.1}, "but `deep_gap` is large"),
    ],
)
def test_a_wrong_answer_is_told(executed, exercise, wrong, said):
    assert said in complaint("under_the_hood", exercise, executed, **wrong)


def test_a_deep_network_without_chance_is_told(executed):
    def zeros(parts):
        return [np.zeros_like(part) for part in parts]

    said = complaint("under_the_hood", "two_layers", executed, deep=zeros)
    assert "an array of zeros learns nothing" in said


def test_slopes_that_miss_relu_or_an_array_are_told(executed, two_hidden_layers):
    block = two_hidden_layers.module

    def without_relu(pixels, labels, parameters):
        first, second, scores = block.forward_deep(pixels, parameters)
        d_logits = block.logit_gradients(scores, labels)
        d_second = d_logits @ parameters[4].T
        d_first = block.hidden_gradients(d_second, parameters[2], first)
        return [
            *block.layer_gradients(pixels, d_first),
            *block.layer_gradients(first, d_second),
            *block.layer_gradients(second, d_logits),
        ]

    def shuffled(*given):
        return block.backward_deep(*given)[::-1]

    def unscaled(pixels, parameters):
        *hidden, scores = block.forward_deep(pixels, parameters)
        return *hidden, 2 * scores

    for wrong, said in [
        ({"backward_deep": lambda right: without_relu}, "The slopes of `w1` don’t"),
        ({"backward_deep": lambda right: shuffled}, "the order and the shapes"),
        ({"forward_deep": lambda right: unscaled}, "don’t add up to a whole"),
    ]:
        assert said in complaint("under_the_hood", "two_layers", executed, **wrong)
