"""What the page says of interpretability holds for what the run stored."""

import numpy as np
import pytest

GRADIENT, BLACK, ON_GARMENT, GREY = range(4)
ANOTHER_SEED, RANDOM_OUTPUT, ALL_RANDOM = range(3)


def answers(parameters, pixels):
    w1, b1, w2, b2 = parameters
    return (np.maximum(0, pixels @ w1 + b1) @ w2 + b2).argmax(axis=1)


@pytest.fixture(scope="module")
def networks(stored_names):
    return stored_names("under_the_hood/seeds")["networks"]


@pytest.fixture(scope="module")
def pixels(stored_names):
    return stored_names("under_the_hood/pixels")["test_pixels"]


@pytest.fixture(scope="module")
def shown(stored_names):
    """What the figure shows: the images' places, and three kinds of maps."""
    return stored_names("challenges/en/show_saliency")


@pytest.fixture(scope="module")
def empty(shown, pixels, stored_names):
    """Where a patch covers nothing but background."""
    patches = stored_names("challenges/by_occlusion")["patches"]
    return pixels[shown["shown"]] @ patches.T == 0


@pytest.fixture(scope="module")
def sanity(stored_names):
    return stored_names("challenges/sanity")


@pytest.fixture(scope="module")
def agreement(sanity):
    """By method, by kind of network, by network: the mean over the images."""
    return sanity["agreement"].mean(axis=-1)


def test_training_gave_neighbouring_pixels_similar_weights(networks, stored_names):
    def likeness(weights):
        rows = weights.reshape(28, 28, 128)
        return np.corrcoef(rows[:, 1:].ravel(), rows[:, :-1].ravel())[0, 1]

    untrained = stored_names("under_the_hood/initial_weights")["untrained"]
    assert abs(likeness(untrained[0])) < 0.03
    assert min(likeness(network[0]) for network in networks) > 0.4


def test_in_each_network_some_neurons_can_be_taken_away(networks, pixels, stored_names):
    silent = stored_names("challenges/silent_neurons")
    assert 0 < silent["fewest_silent"] < silent["most_silent"] < 64
    w1, b1, w2, b2 = networks[0]
    # Two orders of summation may tip a sum that is nearly zero over.
    useless = (pixels @ w1 + b1 <= 1e-4).all(axis=0)
    assert useless.sum() >= silent["silent_neurons"][0]
    without = [w1[:, ~useless], b1[~useless], w2[~useless], b2]
    assert (answers(without, pixels) == answers(networks[0], pixels)).mean() > 0.9999


def test_covering_the_background_changes_something_unless_with_black(shown, empty):
    assert 0.1 < empty.mean() < 0.7
    # Up to float32, which may multiply one row otherwise than another.
    assert abs(shown["with_black"][empty]).max() < 1e-3
    assert abs(shown["with_black"][~empty]).mean() > 0.1
    assert abs(shown["with_grey"][empty]).mean() > 0.1


def test_the_gradient_covers_the_background(shown, pixels):
    dark = pixels[shown["shown"]] == 0
    assert (shown["gradients"][dark] != 0).mean() > 0.95


def test_only_the_control_recognises_anything(sanity, networks, pixels, stored_names):
    labels = stored_names("introduction/load_data")["test_labels"]
    another_seed, *others = sanity["others"]
    for four in others:
        assert all((answers(each, pixels) == labels).mean() < 0.35 for each in four)
    # It gives much the same answers.
    ours = answers(networks[0], pixels)
    assert all((answers(each, pixels) == ours).mean() > 0.8 for each in another_seed)


# Networks of a kind differ by up to 0.05 in these means: what is called a difference
# is at least twice that, between all networks of one kind and all of another.
APART = 0.1


def test_the_gradient_changes_as_it_should(agreement):
    another_seed, random_output, all_random = agreement[GRADIENT]
    assert another_seed.min() > random_output.max() + APART
    assert random_output.min() > all_random.max() + APART
    assert abs(all_random).max() < 0.03


def test_with_a_black_patch_networks_that_know_nothing_agree_nearly_as_well(agreement):
    another_seed, _, all_random = agreement[BLACK]
    assert all_random.min() > 0.75 * another_seed.max()


def test_what_black_hides_is_the_background(agreement):
    gaps = [
        agreement[method, ANOTHER_SEED].min() - agreement[method, ALL_RANDOM].max()
        for method in (BLACK, ON_GARMENT, GREY)
    ]
    assert gaps[1] > gaps[0] + APART / 2
    assert gaps[2] > gaps[1] + APART / 2
    assert gaps[2] > 3 * APART
    for four in agreement.reshape(-1, 4):
        assert np.ptp(four) < APART / 2


def test_even_grey_leaves_some_agreement_with_networks_that_know_nothing(agreement):
    assert agreement[GREY, ALL_RANDOM].min() > APART


def test_even_the_control_agrees_only_in_part(agreement):
    assert agreement[:, ANOTHER_SEED].max() < 0.9
