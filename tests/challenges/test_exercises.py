"""What the page says in its exercises' solutions holds for what the run stored."""

import numpy as np
import pytest

TROUSER, PULLOVER, SHIRT = 1, 2, 6
SHOES = (5, 7, 9)


def stored_by(name):
    """A fixture of what a block left in the store."""
    return pytest.fixture(scope="module", name=name)(
        lambda stored_names: stored_names(f"challenges/{name}")
    )


key_neurons = stored_by("key_neurons")
only_when_sure = stored_by("only_when_sure")
wrong_labels = stored_by("wrong_labels")
shifted_copies = stored_by("shifted_copies")


def test_no_neuron_is_indispensable(key_neurons):
    assert 0.2 < key_neurons["highest_cost"] < 2
    # "and many of the 128 cost less than a tenth of a point"
    assert 64 < key_neurons["cheap"] < 128


def test_together_the_costliest_cost_more_than_their_costs_add_up_to(key_neurons):
    assert key_neurons["together"] > 1.1 * key_neurons["one_by_one"]
    assert key_neurons["together"] > 6


def test_the_higher_the_threshold_the_fewer_answers_and_the_better(
    only_when_sure, stored_names
):
    labels = stored_names("introduction/load_data")["test_labels"]
    scores = only_when_sure["test_scores"]
    confidence, right = scores.max(axis=1), scores.argmax(axis=1) == labels
    sure = [confidence >= threshold for threshold in (0, 0.5, 0.7, 0.9, 0.99)]
    assert (np.diff([answered.mean() for answered in sure]) < 0).all()
    assert (np.diff([right[answered].mean() for answered in sure]) > 0.005).all()


def test_silence_falls_on_shirts_and_spares_trousers(only_when_sure):
    silence = only_when_sure["by_category"][:, 0]
    assert silence[SHIRT] == silence.max() > 0.5
    assert silence[TROUSER] == silence.min() < 0.15


def test_shirts_are_served_worst_and_their_name_is_no_less_reliable(only_when_sure):
    _, recall, precision = only_when_sure["by_category"].T
    assert recall.argmin() == SHIRT
    assert recall[SHIRT] < np.delete(recall, SHIRT).min() - 0.03
    # About 300 answers, of which 5 or 6 % are wrong: a standard error of 1.3 points.
    assert precision[SHIRT] > precision[PULLOVER] - 0.02
    assert precision.min() > 0.9


def test_a_fifth_of_labels_drawn_by_lot_costs_little(wrong_labels):
    cost = wrong_labels["clean_accuracy"] - wrong_labels["spoilt_accuracy"]
    assert -0.005 < cost < 0.04
    assert len(wrong_labels["drawn"]) == 10_000 / 5


def test_it_mostly_says_what_the_images_show(wrong_labels):
    assert wrong_labels["as_it_is"] > 0.7
    assert wrong_labels["as_taught"] < 0.15


def test_the_network_can_proofread(wrong_labels):
    assert wrong_labels["wrong_suspects"] > 2 * wrong_labels["wrong_overall"]
    assert wrong_labels["wrong_overall"] == pytest.approx(0.18, abs=0.01)


def test_shifted_copies_help_and_mirror_images_harm(shifted_copies):
    assert shifted_copies["shift_gain"] > 0
    assert shifted_copies["mirror_gain"] < 0


def test_new_images_are_worth_far_more(shifted_copies):
    assert shifted_copies["fresh_gain"] > 2 * shifted_copies["shift_gain"]


def test_nearly_all_shoes_point_to_the_left(stored_names):
    """They are closer to the mean of their category than to its mirror image."""
    images = stored_names("under_the_hood/pixels")["test_pixels"].reshape(-1, 28, 28)
    labels = stored_names("introduction/load_data")["test_labels"]
    alike = []
    for category in SHOES:
        own = images[labels == category]
        mean = own.mean(axis=0)
        far, near = (
            ((own - shape) ** 2).sum(axis=(1, 2)) for shape in (mean[:, ::-1], mean)
        )
        alike.append(near < far)
    assert np.mean(alike) > 0.95
    # To the left: above the toe of a boot there is nothing.
    upper = images[labels == SHOES[-1]][:, :12]
    assert (
        upper[:, :, :10].sum(axis=(1, 2)) < upper[:, :, 18:].sum(axis=(1, 2))
    ).mean() > 0.95
