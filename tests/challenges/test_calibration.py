"""What the page says of calibration holds for what the run stored."""

import numpy as np
import pytest


def softmax(logits):
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def bins(confidence, right):
    """By bin: how many answers, their mean confidence, the share that is right."""
    place = np.minimum((10 * confidence).astype(int), 9)
    counts = np.bincount(place, minlength=10)
    sums = (np.bincount(place, part, 10) for part in (confidence, right))
    return (counts, *(part / np.maximum(counts, 1) for part in sums))


def error(confidence, right):
    counts, mean, share = bins(confidence, right)
    return (counts * abs(mean - share)).sum() / counts.sum()


@pytest.fixture(scope="module")
def before(stored_names):
    return stored_names("challenges/reliability")


@pytest.fixture(scope="module")
def after(stored_names):
    return stored_names("challenges/temperature")


@pytest.fixture(scope="module")
def confidences(before, after):
    """Before and after."""
    both = (softmax(before["judged_logits"]), after["tempered"])
    return [scores.max(axis=1) for scores in both]


@pytest.fixture(scope="module")
def right(before):
    return before["judged_logits"].argmax(axis=1) == before["judged_labels"]


def test_the_network_is_a_little_too_sure_of_itself(confidences, right):
    assert 0.005 < confidences[0].mean() - right.mean() < 0.08
    counts, mean, share = bins(confidences[0], right)
    below = (share < mean)[counts >= 20]
    assert below.mean() > 0.5


def test_temperature_mends_it_and_changes_no_decision(before, after, confidences):
    assert after["temperature"] > 1.1
    decisions = before["judged_logits"].argmax(axis=1)
    assert (after["tempered"].argmax(axis=1) == decisions).all()
    # By how much depends on the training: 11 % on one machine, over 20 on another.
    assert after["error_after"] < before["error_before"]
    counts = [(confidence >= 0.9).sum() for confidence in confidences]
    assert 2500 < counts[1] < counts[0]


def test_the_errors_are_those_of_the_diagram(before, after, confidences, right):
    found = [error(confidence, right) for confidence in confidences]
    expected = [before["error_before"], after["error_after"]]
    assert found == pytest.approx(expected, abs=1e-3)


def test_training_images_would_have_said_less(after, before, stored_names):
    assert after["known"] < after["temperature"] - 0.15
    w1, b1, w2, b2 = stored_names("under_the_hood/train")["trained"]
    known = stored_names("challenges/subset")
    logits = np.maximum(0, known["subset_pixels"] @ w1 + b1) @ w2 + b2
    right = logits.argmax(axis=1) == known["subset_labels"]
    judged = before["judged_logits"].argmax(axis=1) == before["judged_labels"]
    assert right.mean() > judged.mean() + 0.01


def test_chance_alone_leaves_an_error(confidences):
    """What a network with these confidences has, were each of them true."""
    random = np.random.default_rng(0)
    errors = [
        error(confidences[1], random.random(5000) < confidences[1]) for _ in range(50)
    ]
    assert np.mean(errors) > 0.002
