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
def temperature(stored_names):
    return stored_names("challenges/temperature")


@pytest.fixture(scope="module")
def errors(stored_names):
    return stored_names("challenges/calibration_errors")


@pytest.fixture(scope="module")
def five(stored_names, temperature):
    """Of each network: right or not, and the confidences before and after."""
    pixels = stored_names("under_the_hood/pixels")["test_pixels"]
    labels = stored_names("introduction/load_data")["test_labels"]
    found = []
    networks = stored_names("under_the_hood/seeds")["networks"]
    for network, best in zip(networks, temperature["temperatures"], strict=True):
        w1, b1, w2, b2 = network
        logits = np.maximum(0, pixels @ w1 + b1) @ w2 + b2
        right = logits.argmax(axis=1) == labels
        confidences = [softmax(logits / t).max(axis=1) for t in (1, best)]
        found.append((right, *confidences))
    return found


def test_all_five_are_a_little_too_sure(five):
    for right, before, _ in five:
        # The standard deviation of a share of 10,000 is 0.003: three of them.
        assert 0.01 < before.mean() - right.mean() < 0.08
    right, before, _ = five[0]
    counts, mean, share = bins(before, right)
    assert (share < mean)[counts >= 20].mean() > 0.5


def test_errors_are_those_of_the_test_images(five, errors):
    for row, (right, before, after) in zip(errors["errors"], five, strict=True):
        found = [error(before, right), error(after, right)]
        assert found == pytest.approx([row[0], row[2]], abs=1e-3)


def test_a_temperature_from_validation_images_helps_each_network(errors, temperature):
    assert min(temperature["temperatures"]) > 1.1
    before, _, after = errors["errors"].T
    assert (after < before).all()
    # The 200 calibrated networks differ by less, from one to the next.
    assert before.mean() - after.mean() > 3 * errors["floors"].std(axis=1).max()


def test_one_from_training_images_does_not(errors, temperature):
    pairs = zip(
        temperature["naive_temperatures"], temperature["temperatures"], strict=True
    )
    assert all(naive < chosen - 0.15 for naive, chosen in pairs)
    before, naive, _ = errors["errors"].T
    assert naive.mean() > before.mean() - errors["floors"].std(axis=1).max()


def test_chance_alone_leaves_an_error(errors):
    assert 0.002 < errors["mean_floor"] < errors["mean_after"]


def test_the_figure_is_as_its_alternative_says(five, errors):
    right, before, after = five[0]
    gaps = []
    for confidence in (before, after):
        counts, mean, share = bins(confidence, right)
        assert counts.argmax() == 9
        gaps.append(abs(share - mean)[counts >= 20].mean())
    assert gaps[1] < gaps[0]
    assert (after >= 0.9).sum() < (before >= 0.9).sum()


def test_networks_are_sure_of_noise_with_or_without_temperature(stored_names):
    scores = stored_names("challenges/noise")["noise_scores"]
    bag = 8
    assert (scores[:, 0].argmax(axis=2) == bag).mean(axis=1).min() > 0.5
    assert scores[:, 0].max(axis=2).mean() > 0.9
    assert scores[:, 1].max(axis=2).mean() > 0.8
