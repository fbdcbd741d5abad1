"""What the page says of transfer holds for what the run stored.

Means over five splits are compared pair by pair, and their margin is two standard
errors of the mean difference.
"""

import numpy as np
import pytest

IMAGES = [30, 100, 300, 1000]
TUNED, FROZEN = 0, 1


@pytest.fixture(scope="module")
def shares(stored_names):
    """Of each kind of layer: tuned or frozen, by split, by number of images."""
    assert stored_names("challenges/transfer")["new_images"] == IMAGES
    blocks = ("middle", "untrained", "control", "anywhere")
    stored = [stored_names(f"challenges/transfer_{name}") for name in blocks]
    return {name: value for names in stored for name, value in names.items()}


@pytest.fixture(scope="module")
def gains(stored_names):
    return stored_names("challenges/transfer_gains")


def margin(points):
    """Two standard errors of the mean over the splits."""
    return 2 * points.std(axis=0, ddof=1) / np.sqrt(len(points))


def test_in_the_middle_a_tuned_layer_does_as_well_as_a_random_one(gains):
    assert (abs(gains["middle_gains"][TUNED].mean(axis=0)) < 1).all()


def test_in_the_middle_a_frozen_layer_has_learnt_something(shares):
    gained = shares["middle_pretrained"][FROZEN] - shares["middle_random"][FROZEN]
    assert (gained.mean(axis=0) > margin(gained)).all()


def test_in_the_middle_a_network_that_learns_all_soon_does_better(gains):
    lost = -gains["middle_gains"][FROZEN][:, 1:]
    assert (lost.mean(axis=0) > margin(lost)).all()


def test_anywhere_a_frozen_layer_gains_in_every_split_until_images_abound(gains):
    frozen = gains["anywhere_gains"][FROZEN]
    assert (frozen[:, :3] > 0).all()
    assert (np.diff(frozen.mean(axis=0)) < 0).all()
    assert frozen[:, 3].mean() < 1


def test_anywhere_a_tuned_layer_gains_far_less(gains):
    tuned, frozen = gains["anywhere_gains"][:, :, :3]
    assert (tuned.mean(axis=0) < frozen.mean(axis=0) / 2).all()
    assert ((frozen - tuned).mean(axis=0) > margin(frozen - tuned)).all()


def test_a_layer_that_never_saw_a_garment_move_gains_nothing(gains):
    assert (gains["control_gains"].mean(axis=1) < 1).all()
    lead = gains["anywhere_gains"][FROZEN] - gains["control_gains"][FROZEN]
    assert (lead.mean(axis=0) > margin(lead)).all()


def test_garments_anywhere_are_harder(shares):
    assert (shares["middle_random"][TUNED] > shares["anywhere_random"][TUNED]).all()
