"""The calibration error of five networks, and what chance alone makes of it."""

from snippets.challenges.logits import logits
from snippets.challenges.reliability import calibration_error
from snippets.challenges.temperature import naive_temperatures, temperatures
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.seeds import networks
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
def sure_and_right(parameters, temperature):
    """Of each test image: the confidence, and whether the answer is right."""
    scores = softmax(logits(test_pixels, parameters) / temperature)
    return scores.max(axis=1), scores.argmax(axis=1) == test_labels


def chance_errors(confidence, rng):
    """The errors of 200 networks that are as sure, and right that often."""
    return [
        calibration_error(confidence, rng.random(len(confidence)) < confidence)
        for _ in range(200)
    ]


rng = np.random.default_rng(0)
# A row for each network.
errors = np.array([
    [
        calibration_error(*sure_and_right(network, each))
        for each in (1, naive_temperatures[number], temperatures[number])
    ]
    for number, network in enumerate(networks)
])
floors = np.array([
    chance_errors(sure_and_right(network, temperature)[0], rng)
    for network, temperature in zip(networks, temperatures)
])
mean_before, mean_naive, mean_after = errors.mean(axis=0).tolist()
mean_floor = float(floors.mean())
# --8<-- [end:block]
