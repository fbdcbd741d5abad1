"""What the page says of data holds for what the run stored."""

import numpy as np
import pytest


@pytest.fixture(scope="module")
def by_count(stored_names):
    """A row for each number of images, a column for each seed."""
    stored = stored_names("challenges/by_count")
    assert stored["image_counts"] == [100, 300, 1000, 3000, 10_000, 55_000]
    return np.array(stored["by_count"])


@pytest.fixture(scope="module")
def prices(stored_names):
    return stored_names("challenges/label_prices")


def test_more_images_make_a_better_network(by_count):
    """With every seed, and by more than the seeds differ, but for one step."""
    assert (np.diff(by_count, axis=0) > 0).all()
    apart = by_count[1:].min(axis=1) > by_count[:-1].max(axis=1)
    assert apart.sum() >= 4


def test_labels_grow_hundreds_of_times_as_dear(by_count, prices):
    assert 0.6 < prices["fewest_accuracy"] < 0.75
    assert prices["most_accuracy"] > 0.85
    assert 15 < prices["first_price"] < 50
    assert prices["last_price"] > 200 * prices["first_price"]
    # Rounded, because the last gain is small against what the seeds change.
    assert prices["last_price"] % 1000 == 0


def test_the_power_law_predicts_better_than_its_rival(prices, stored_names):
    """Both were fitted without the count that they predict."""
    measured = prices["last_error"]
    missed = [abs(prices[law] - measured) for law in ("power_error", "log_error")]
    assert missed[0] < missed[1]
    # The measurement is above both, by more than its three seeds differ.
    by_seed = stored_names("challenges/by_count")["by_count"][-1]
    assert 1 - max(by_seed) > max(prices["power_error"], prices["log_error"])
    assert 0.05 < prices["exponent"] < 0.3


def test_the_first_five_are_close_to_the_line(stored_names, prices):
    law, errors = prices["power_law"], prices["error_rates"]
    assert abs(law / errors - 1)[:-1].max() < 0.07
    assert errors[-1] > 1.1 * law[-1]


def test_a_longer_training_gains_with_all_images(prices):
    """By more than the seeds differ: some 0.4 points, of either training."""
    assert prices["longer_error"] < prices["last_error"] - 0.008


def test_no_exact_copy_is_left(stored_names):
    assert stored_names("challenges/exact_copies")["exact"] == []


def test_the_ten_nearest_pairs_have_the_same_labels(stored_names):
    near = stored_names("challenges/near_copies")
    closest = near["closest"]
    twins = near["twins"][closest]
    tested = stored_names("introduction/load_data")["test_labels"]
    learnt = stored_names("introduction/hold_out")["fit_labels"]
    assert (tested[closest] == learnt[twins]).all()
    assert near["gaps"][closest].max() < 0.03
    # Most images have nothing like it.
    assert np.median(near["gaps"]) > 0.1


def test_the_figure_shows_the_garments_that_its_alternative_names(stored_names):
    near = stored_names("challenges/near_copies")
    labels = stored_names("introduction/load_data")["test_labels"]
    top, trouser, pullover, coat, shirt = 0, 1, 2, 4, 6
    shown = labels[near["closest"]].tolist()
    assert set(shown) == {top, trouser, pullover, coat, shirt}
    assert shown.count(shirt) == 1
    assert min(map(shown.count, (top, trouser, pullover, coat))) > 1


def test_gaps_grow_without_a_break(stored_names):
    """From the twentieth to the five-hundredth, none is a twentieth above the last."""
    gaps = np.sort(stored_names("challenges/near_copies")["gaps"])[20:500]
    assert (gaps[1:] < 1.05 * gaps[:-1]).all()


def test_a_plain_difference_favours_garments_with_few_lit_pixels(stored_names):
    near = stored_names("challenges/near_copies")
    data = stored_names("introduction/load_data")
    twins = data["train_images"][near["twins"]].astype(int)
    plain = abs(data["test_images"] - twins).mean(axis=(1, 2))
    few_lit = np.isin(data["test_labels"], [1, 5])
    nearest = [few_lit[part.argsort()[:400]].mean() for part in (plain, near["gaps"])]
    assert nearest[0] > 2 * nearest[1]


def test_near_copies_hardly_move_the_mark(stored_names, by_count):
    """Three networks with them, three without: the margin is what seeds change."""
    judged = stored_names("challenges/judge_copies")
    moved = abs(judged["seen_accuracy"] - judged["unseen_accuracy"])
    assert moved < np.ptp(by_count[-1])
    assert judged["near_copies_count"] == (
        (stored_names("challenges/near_copies")["gaps"] < 0.05).sum()
    )
