"""The network with dials is that of "Under the hood"; its dials do what they say."""

import numpy as np
import pytest

from snippets.under_the_hood.tests.cases import by_differences


def test_with_the_dials_where_they_were_it_is_the_same_training(network, train, subset):
    images = subset.module.subset_pixels[:3000]
    labels = subset.module.subset_labels[:3000]
    ours = network.module.train_network(images, labels, steps=94)
    theirs, _ = train.module.train((images, labels), train.module.valid, 42, epochs=1)
    assert all(map(np.array_equal, ours, theirs))


@pytest.mark.parametrize("hidden", [(), (5,), (7, 5, 4)])
def test_gradients_are_those_of_the_loss_at_every_depth(network, cross_entropy, hidden):
    random = np.random.default_rng(3)
    shape = (6, *hidden, 10)
    parameters = [
        part.astype(float) + random.normal(0, 0.1, part.shape)
        for part in network.module.new_network(shape, seed=1)
    ]
    pixels, labels = random.random((4, 6)), np.array([3, 0, 9, 3])
    importance = np.array([1.0, 0.0, 2.0, 1.0])

    def loss():
        scores = network.module.activations(pixels, parameters)[-1]
        return -(importance * np.log(scores[range(4), labels])).mean()

    found = network.module.all_gradients(pixels, labels, parameters, importance)
    for part, gradient in zip(parameters, found, strict=True):
        assert np.allclose(gradient, by_differences(loss, part), atol=1e-7)


def test_it_starts_where_it_is_told_and_leaves_the_start_alone(network, subset):
    few, labels = subset.module.subset_pixels[:64], subset.module.subset_labels[:64]
    start = network.module.new_network((784, 128, 10), seed=9)
    before = [part.copy() for part in start]
    unmoved = network.module.train_network(few, labels, steps=0, start=start)
    assert all(map(np.array_equal, unmoved, before))
    moved = network.module.train_network(few, labels, steps=2, start=start)
    assert not np.array_equal(moved[0], before[0])
    assert all(map(np.array_equal, start, before))


def test_images_of_no_importance_teach_nothing(network, subset):
    few, labels = subset.module.subset_pixels[:320], subset.module.subset_labels[:320]
    importance = (labels != 7).astype("float32")
    trained = network.module.train_network(few, labels, steps=50, importance=importance)
    scores = network.module.activations(few, trained)[-1]
    assert scores[labels == 7].argmax(axis=1).tolist().count(7) == 0


def test_accuracy_is_the_share_of_right_answers(accuracy, load_data, train, seeds):
    trained = train.module.trained
    scores = accuracy.module.predict(trained)
    assert scores.shape == (10_000, 10)
    right = scores.argmax(axis=1) == load_data.module.test_labels
    assert accuracy.module.accuracy(trained) == right.sum() / 10_000
    assert accuracy.module.accuracy(trained) == seeds.module.final_accuracies[0]


def test_frozen_parameters_stay_what_they_are(network, subset):
    few, labels = subset.module.subset_pixels[:64], subset.module.subset_labels[:64]
    start = network.module.new_network((784, 128, 10), seed=9)
    tuned = network.module.train_network(few, labels, steps=3, start=start, frozen=2)
    assert all(map(np.array_equal, tuned[:2], start[:2]))
    assert not any(map(np.array_equal, tuned[2:], start[2:]))


def test_the_batch_size_says_how_many_images_a_correction_takes(network, subset):
    images, labels = subset.module.subset_pixels[:64], subset.module.subset_labels[:64]
    start = network.module.new_network((784, 128, 10), seed=9)
    steps = {"steps": 1, "start": start, "importance": np.ones(64)}
    order = np.random.default_rng(42).permutation(64)
    first = network.module.train_network(
        images[order[:5]], labels[order[:5]], batch_size=5, steps=1, start=start
    )
    found = network.module.train_network(images, labels, batch_size=5, **steps)
    for part, expected in zip(found, first, strict=True):
        assert np.allclose(part, expected, atol=1e-5)


def test_the_learning_rate_says_how_far_a_correction_goes(network, subset):
    images, labels = subset.module.subset_pixels[:32], subset.module.subset_labels[:32]
    start = network.module.new_network((784, 128, 10), seed=9)
    near, far = (
        network.module.train_network(
            images, labels, steps=1, start=start, learning_rate=rate
        )
        for rate in (0.001, 0.01)
    )
    moves = [abs(network_[3] - start[3]).max() for network_ in (near, far)]
    assert moves[1] == pytest.approx(10 * moves[0], rel=1e-3)
