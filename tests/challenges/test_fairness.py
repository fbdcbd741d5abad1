"""What the page says of bias and fairness holds for what the run stored."""

import numpy as np
import pytest

SANDAL, SNEAKER, BOOT = 5, 7, 9
LOOK_ALIKE = [0, 2, 4, 6]


@pytest.fixture(scope="module")
def means(stored_names):
    return stored_names("challenges/overall")


@pytest.fixture(scope="module")
def recalls(stored_names):
    """Before, starved and re-weighted: three seeds, ten categories."""
    return [
        stored_names(f"challenges/{name}")[name]
        for name in ("recall_before", "recall_starved", "recall_reweighted")
    ]


@pytest.fixture(scope="module")
def starve(stored_names):
    return stored_names("challenges/starve")


def test_categories_are_about_equally_frequent_until_one_is_starved(
    starve, stored_names
):
    labels = stored_names("challenges/subset")["subset_labels"]
    assert len(labels) == 10_000
    assert all(900 < count < 1100 for count in np.bincount(labels))
    # Nineteen of twenty are taken away: fifty are left, of 1,000.
    assert starve["starved"] == BOOT
    assert (labels == BOOT).sum() == 1000
    assert (starve["fewer_labels"] == BOOT).sum() == 50


def test_the_names_are_those_of_the_labels(stored_names):
    names = stored_names("introduction/en/class_names")["class_names"]
    assert [names[label] for label in (SANDAL, SNEAKER, BOOT)] == [
        "Sandal",
        "Sneaker",
        "Ankle boot",
    ]
    assert [names[label] for label in LOOK_ALIKE] == [
        "T-shirt",
        "Pullover",
        "Coat",
        "Shirt",
    ]


def test_recall_moves_a_lot_from_seed_to_seed(recalls):
    for shares in recalls:
        spread = shares.max(axis=0) - shares.min(axis=0)
        assert spread[LOOK_ALIKE].max() > 0.06


def test_boots_collapse_and_accuracy_takes_a_small_step_back(means):
    assert means["boots_before"] > 0.88
    assert means["boots_starved"] < means["boots_before"] - 0.2
    assert 0 < means["accuracy_before"] - means["accuracy_starved"] < 0.05


def test_no_other_category_falls_as_far(recalls):
    before, starved, _ = (shares.mean(axis=0) for shares in recalls)
    others = np.delete(abs(before - starved), BOOT)
    assert others.max() < before[BOOT] - starved[BOOT]


def test_reweighting_brings_boots_most_of_the_way_back(means):
    lost = means["boots_before"] - means["boots_starved"]
    regained = means["boots_mended"] - means["boots_starved"]
    assert 0.5 * lost < regained < lost
    assert abs(means["accuracy_mended"] - means["accuracy_before"]) < 0.02


def test_the_other_shoes_gain_by_it_and_then_pay(means):
    assert means["shoes_starved"] > means["shoes_before"]
    assert means["shoes_starved"] > means["shoes_mended"]
    # What they lose is about what they had gained.
    assert abs(means["shoes_mended"] - means["shoes_before"]) < 0.02


def test_in_the_loss_all_categories_weigh_the_same(stored_names):
    found = stored_names("challenges/recall_reweighted")
    total = found["weights"] * found["counts"]
    assert total == pytest.approx([total[0]] * 10)
