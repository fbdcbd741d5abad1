import numpy as np
import pytest


def test_one_category_of_ten_loses_nineteen_images_of_twenty(starve, hold_out):
    shown, labels = starve.module, hold_out.module.fit_labels
    for category in (0, 9):
        places = shown.starve(shown.draw(1), category)
        counts = np.bincount(labels[places])
        assert counts[category] == 50
        assert np.delete(counts, category).tolist() == [1000] * 9
        assert len(set(places.tolist())) == len(places)


def test_the_seed_draws_which_images_are_left(starve):
    drawn = [starve.module.draw(seed)[9][:50] for seed in (1, 1, 2)]
    assert np.array_equal(drawn[0], drawn[1])
    assert len(set(drawn[0]) & set(drawn[2])) < 10


def test_those_that_are_left_are_among_those_that_were_there(starve):
    drawn = starve.module.draw(3)
    whole = np.concatenate([some[: starve.module.plenty] for some in drawn])
    assert set(starve.module.starve(drawn, 4)) < set(whole)


def test_all_networks_get_the_same_training(starve, monkeypatch):
    calls = []
    monkeypatch.setattr(
        starve.module,
        "train_network",
        lambda pixels, labels, **options: calls.append((pixels, labels, options)),
    )
    starve.module.learn(np.array([3, 1]), 7)
    starve.module.learn(np.array([2]), 7, np.array([2.0]))
    (pixels, labels, one), (_, _, other) = calls
    assert np.array_equal(pixels, starve.module.halve(starve.module.fit_pixels[[3, 1]]))
    assert np.array_equal(labels, starve.module.fit_labels[[3, 1]])
    assert other.pop("importance") == pytest.approx([2])
    assert one.pop("importance") is None
    assert one == other
    assert one["seed"] == 7


def test_halved_pixels_are_the_means_of_four(starve):
    image = np.arange(784.0)
    found = starve.module.halve(image[None])
    assert found.shape == (1, 196)
    assert found[0, 0] == np.mean([0, 1, 28, 29])
    assert found[0, -1] == np.mean([754, 755, 782, 783])
