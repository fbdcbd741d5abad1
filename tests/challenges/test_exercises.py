"""What the page says in its exercises' solutions holds for what the run stored."""

import numpy as np
import pytest

TROUSER, SHIRT = 1, 6
SHOES = (5, 7, 9)


def stored_by(name):
    """A fixture of what a block left in the store."""
    return pytest.fixture(scope="module", name=name)(
        lambda stored_names: stored_names(f"challenges/{name}")
    )


key_neurons = stored_by("key_neurons")
only_when_sure = stored_by("only_when_sure")
wrong_labels = stored_by("wrong_labels")
copy_recalls = stored_by("copy_recalls")


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
    scores = only_when_sure["scores"]
    confidence, right = scores.max(axis=1), scores.argmax(axis=1) == labels
    sure = [confidence >= threshold for threshold in (0, 0.5, 0.7, 0.9, 0.99)]
    assert (np.diff([answered.mean() for answered in sure]) < 0).all()
    assert (np.diff([right[answered].mean() for answered in sure]) > 0.005).all()


def test_silence_falls_on_shirts_and_spares_trousers(only_when_sure):
    assert only_when_sure["unanswered"][SHIRT] > 0.5
    assert only_when_sure["unanswered"][TROUSER] < 0.15
    assert only_when_sure["silent_shirts"] == only_when_sure["unanswered"][SHIRT]
    assert only_when_sure["silent_trousers"] == only_when_sure["unanswered"][TROUSER]


def test_shirts_that_get_an_answer_get_the_least_reliable_ones(only_when_sure):
    recall = only_when_sure["sure_recall"]
    assert recall.argmin() == SHIRT
    assert recall[SHIRT] < np.delete(recall, SHIRT).min() - 0.03


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


def test_shifted_copies_help_and_mirror_images_harm_with_every_seed(copy_recalls):
    overall = copy_recalls["copy_gains"].mean(axis=2)
    assert (overall[:, 0] > 0).all()
    assert (overall[:, 1] < 0).all()


def test_new_images_are_worth_far_more(copy_recalls):
    assert copy_recalls["fresh_gain"] > 2 * copy_recalls["shift_gain"]


def test_bags_suffer_most_and_by_the_mirror_images_of_shoes(copy_recalls):
    """The controls: only shoes mirrored, and everything else mirrored."""
    by_category = copy_recalls["copy_gains"][:, 1].mean(axis=0)
    assert by_category.argmin() == copy_recalls["bag"] == 8
    only_shoes, only_others = copy_recalls["copy_gains"][:, [2, 3]].mean(axis=2).T
    assert (only_shoes < 0).all()
    # Six seeds, whose differences have a standard error of some 0.3 points.
    assert abs(only_others.mean()) < 0.7
    assert only_shoes.mean() < only_others.mean() - 1
    assert copy_recalls["bags_mirrored"] > copy_recalls["bags_alone"] + 0.05


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
