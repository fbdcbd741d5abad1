"""What the page says of interpretability holds for what the run stored."""

import numpy as np
import pytest

GRADIENT, OCCLUSION = 0, 1
TWIN, RANDOM_OUTPUT, ALL_RANDOM = range(3)


def answers(parameters, pixels):
    w1, b1, w2, b2 = parameters
    return (np.maximum(0, pixels @ w1 + b1) @ w2 + b2).argmax(axis=1)


@pytest.fixture(scope="module")
def trained(stored_names):
    return stored_names("under_the_hood/train")["trained"]


@pytest.fixture(scope="module")
def pixels(stored_names):
    return stored_names("under_the_hood/pixels")["test_pixels"]


@pytest.fixture(scope="module")
def sanity(stored_names):
    return stored_names("challenges/sanity")


def test_training_gave_neighbouring_pixels_similar_weights(trained, stored_names):
    def likeness(weights):
        rows = weights.reshape(28, 28, 128)
        return np.corrcoef(rows[:, 1:].ravel(), rows[:, :-1].ravel())[0, 1]

    untrained = stored_names("under_the_hood/initial_weights")["untrained"]
    assert abs(likeness(untrained[0])) < 0.03
    assert likeness(trained[0]) > 0.4


def test_some_neurons_can_be_taken_away(trained, pixels, stored_names):
    silent = stored_names("challenges/hidden_weights")["silent"]
    assert 1 < silent < 40
    w1, b1, w2, b2 = trained
    # Two orders of summation may tip a sum that is nearly zero over.
    useless = (pixels @ w1 + b1 <= 1e-4).all(axis=0)
    assert useless.sum() >= silent
    without = [w1[:, ~useless], b1[~useless], w2[~useless], b2]
    assert (answers(without, pixels) == answers(trained, pixels)).mean() > 0.9999


def test_hiding_the_background_changes_nothing(pixels, stored_names):
    shown = stored_names("challenges/en/show_saliency")
    hidden = 1 - stored_names("challenges/by_occlusion")["masks"]
    empty = pixels[shown["shown"]] @ hidden.T == 0
    assert 0.1 < empty.mean() < 0.7
    # Up to float32, which multiplies one image otherwise than many.
    assert abs(shown["occlusions"][empty]).max() < 1e-3
    assert abs(shown["occlusions"][~empty]).mean() > 0.1
    # The gradient covers it.
    dark = pixels[shown["shown"]] == 0
    assert (shown["gradients"][dark] != 0).mean() > 0.95


def test_only_the_control_recognises_anything(sanity, trained, pixels, stored_names):
    labels = stored_names("introduction/load_data")["test_labels"]
    twin, random_output, all_random = (
        answers(parameters, pixels) for parameters in sanity["others"]
    )
    assert (random_output == labels).mean() < 0.35
    assert (all_random == labels).mean() < 0.35
    # It gives much the same answers.
    assert (twin == answers(trained, pixels)).mean() > 0.8


def test_with_their_signs_both_kinds_of_map_pass(sanity):
    signed = sanity["signed"]
    assert (signed[:, TWIN] > 0.45).all()
    assert (abs(signed[:, [RANDOM_OUTPUT, ALL_RANDOM]]) < 0.2).all()
    # Even the control agrees only in part.
    assert (signed[:, TWIN] < 0.85).all()


def test_without_their_signs_the_gradient_keeps_what_the_hidden_layer_gives(sanity):
    twin, random_output, all_random = sanity["unsigned"][GRADIENT]
    assert abs(all_random) < 0.05
    assert all_random + 0.05 < random_output < twin - 0.05


def test_without_their_signs_maps_by_occlusion_draw_the_garment(sanity):
    twin, _, all_random = sanity["unsigned"][OCCLUSION]
    assert (sanity["unsigned"][OCCLUSION] > 0.55).all()
    assert all_random > 0.75 * twin
