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
early_stopping = stored_by("early_stopping")
copy_recalls = stored_by("copy_recalls")


def test_no_neuron_is_indispensable(key_neurons):
    assert 0.2 < key_neurons["first_judged"] < 2
    assert key_neurons["test_costs"].max() < 4


def test_who_was_chosen_does_less_well_elsewhere(key_neurons):
    """By more than two standard errors of the mean over five networks."""
    lost = key_neurons["lost"]
    for chosen, judged, expected in ((3, 4, 1), (6, 7, -1)):
        differences = expected * (lost[chosen] - lost[judged])
        assert differences.mean() > 2 * differences.std() / 5**0.5
    # "little or nothing of it is left"
    assert -key_neurons["cheap_judged"] < key_neurons["cheap_gain_chosen"] / 2


def test_together_neurons_cost_more_than_one_by_one(key_neurons):
    lost = key_neurons["lost"]
    assert (lost[5] > 1.2 * lost[4]).all()
    assert key_neurons["dear_together"] > 1.5 * key_neurons["dear_judged"]
    # Of the cheapest, the page says it of the mean.
    assert key_neurons["cheap_together"] > key_neurons["cheap_judged"] + 0.5


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
    # Trousers, sandals and bags, by half a point or so.
    assert silence[TROUSER] < silence.min() + 0.02 < 0.15


def test_shirts_are_served_worst_and_their_name_is_no_less_reliable(only_when_sure):
    _, recall, precision = only_when_sure["by_category"].T
    assert recall.argmin() == SHIRT
    assert recall[SHIRT] < np.delete(recall, SHIRT).min() - 0.03
    # About 300 answers, of which 5 or 6 % are wrong: a standard error of 1.3 points.
    assert precision[SHIRT] > precision[PULLOVER] - 0.02
    assert precision.min() > 0.9


@pytest.fixture(scope="module")
def on_test_images(wrong_labels):
    """By seed and look, taught the right labels and the spoilt ones."""
    return wrong_labels["well_taught"][:, :, 1], wrong_labels["misled"][:, :, 1]


def test_at_first_wrong_labels_do_little_harm(on_test_images, early_stopping):
    right, spoilt = on_test_images
    assert (right[:, :4].mean() - spoilt[:, :4].mean()) < 0.05
    assert early_stopping["first_repeated"] < 0.1


def test_then_they_are_learnt_by_heart(wrong_labels, early_stopping):
    repeated = wrong_labels["misled"][:, :, 2].mean(axis=0)
    assert (np.diff(repeated) > 0).all()
    assert early_stopping["last_repeated"] > 0.4


def test_what_was_wrong_did_the_harm_and_not_the_length(on_test_images):
    right, spoilt = (table.mean(axis=0) for table in on_test_images)
    # A look differs from the next by less than 0.02, in the mean of three seeds.
    assert right[-1] > right[:3].mean() - 0.01
    assert spoilt[-1] < spoilt[:3].mean() - 0.02
    assert spoilt[-1] < right[-1] - 0.04


def test_spoilt_validation_labels_choose_well(on_test_images, early_stopping):
    _, spoilt = on_test_images
    assert early_stopping["stopped_accuracy"] > spoilt[:, -1].mean() + 0.02
    assert early_stopping["stopped_accuracy"] > spoilt.mean(axis=0).max() - 0.02


def test_proofreading_is_early_and_coarse(early_stopping):
    assert early_stopping["first_repeated"] < early_stopping["last_repeated"] / 4
    assert 0.4 < early_stopping["first_wrong"] < 0.8


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
