"""What the page says of data holds for what the run stored."""

import numpy as np
import pytest


@pytest.fixture(scope="module")
def by_count(stored_names):
    """A row for each number of images, a column for each seed."""
    stored = stored_names("challenges/by_count")
    assert stored["counts"] == [100, 300, 1000, 3000, 10_000, 60_000]
    return np.array(stored["by_count"])


def test_more_images_make_a_better_network(by_count):
    assert (np.diff(by_count.mean(axis=1)) > 0.01).all()


def test_the_curve_is_steep_at_first_and_then_almost_straight(by_count):
    counts = [100, 300, 1000, 3000, 10_000, 60_000]
    slopes = np.diff(by_count.mean(axis=1)) / np.diff(np.log10(counts))
    assert slopes[0] > 2 * slopes[1:].max()
    assert slopes[1:].max() < 4 * slopes[1:].min()


def test_seeds_lie_farthest_apart_with_the_fewest_images(by_count):
    spreads = np.ptp(by_count, axis=1)
    assert spreads[0] > 1.5 * spreads[1:].max()


def test_the_last_row_is_that_of_three_seeds(by_count, stored_names):
    seeds = stored_names("under_the_hood/seeds")["final_accuracies"]
    assert by_count[-1].tolist() == seeds[:3]


def test_labels_grow_hundreds_of_times_as_dear(by_count, stored_names):
    prices = stored_names("challenges/label_prices")
    assert 0.6 < prices["fewest_images"] < 0.75
    assert prices["most_images"] == pytest.approx(by_count[-1].mean())
    assert prices["most_images"] > 0.86
    assert 15 < prices["first_price"] < 40
    assert prices["last_price"] > 200 * prices["first_price"]
    # Rounded, because the seeds differ nearly as much as the last two counts.
    assert prices["last_price"] % 1000 == 0
    gain = by_count[-1].mean() - by_count[-2].mean()
    assert gain < 6 * np.ptp(by_count[-2:], axis=1).max()


def test_no_exact_copy_is_left(stored_names):
    assert stored_names("challenges/exact_copies")["exact"] == []


def test_the_ten_nearest_pairs_have_the_same_labels(stored_names):
    near = stored_names("challenges/near_copies")
    data = stored_names("introduction/load_data")
    closest = near["closest"]
    twins = near["twins"][closest]
    assert (data["test_labels"][closest] == data["train_labels"][twins]).all()
    assert near["gaps"][closest].max() < 0.015
    # Most images have nothing like it.
    assert np.median(near["gaps"]) > 0.05


def test_the_figure_shows_the_garments_that_its_alternative_names(stored_names):
    near = stored_names("challenges/near_copies")
    labels = stored_names("introduction/load_data")["test_labels"]
    top, trouser, dress, coat, sandal, shirt = 0, 1, 3, 4, 5, 6
    shown = set(labels[near["closest"]].tolist())
    assert shown == {top, trouser, dress, coat, sandal, shirt}


def test_the_ten_can_change_little(stored_names):
    stored = stored_names("challenges/without_copies")
    assert abs(stored["with_copies"] - stored["without_copies"]) <= 0.001
    assert stored["right"].size == 10_000
