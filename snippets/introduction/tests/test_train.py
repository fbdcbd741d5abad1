import math
import re

import numpy as np
import pytest

# The ranges leave room for the last digits in which processors differ; another
# seed stays within them, a network that does not learn as it should does not.


@pytest.fixture
def evaluate_again(train, hold_out):
    """Loss and accuracy on the validation images, computed anew by NumPy."""
    w1, b1, w2, b2 = train.module.model.get_weights()
    images = hold_out.module.valid_images.reshape(-1, 784)
    sums = np.maximum(0, images @ w1 + b1) @ w2 + b2
    labels = hold_out.module.valid_labels
    places = np.arange(len(labels)), labels
    losses = np.log(np.exp(sums).sum(axis=1)) - sums[places]
    return losses.mean(), (sums.argmax(axis=1) == labels).mean()


def test_each_epoch_is_measured_on_the_validation_images(train, evaluate_again):
    history = train.module.history.history
    assert len(history["val_accuracy"]) == len(history["val_loss"]) == 10
    loss, accuracy = evaluate_again
    assert history["val_loss"][-1] == pytest.approx(loss, rel=1e-3)
    # Two orders of summation may tip one image of 5,000 over.
    assert history["val_accuracy"][-1] == pytest.approx(accuracy, abs=3e-4)


def test_the_validation_loss_hardly_falls_from_the_fifth_epoch_on(train):
    """The page says so; in training, it falls all the time."""
    history = train.module.history.history
    early, late = history["val_loss"][4], min(history["val_loss"][5:])
    assert early - late < 0.03
    assert history["loss"][4] - history["loss"][-1] > 0.04


def test_the_loss_falls(train):
    loss = train.module.history.history["loss"]
    assert len(loss) == 10
    assert 0.46 < loss[0] < 0.53
    assert 0.20 < loss[-1] < 0.26
    # Mini-batches are random: one epoch may come out a little worse.
    assert sum(np.diff(loss) < 0) >= 8


def test_the_accuracy_rises(train):
    accuracy = train.module.history.history["accuracy"]
    assert len(accuracy) == 10
    assert 0.80 < accuracy[0] < 0.85
    assert 0.90 < accuracy[-1] < 0.93


def test_each_epoch_shows_its_1719_steps(train):
    assert re.findall(r"Epoch (\d+)/10\n", train.printed) == [
        str(epoch) for epoch in range(1, 11)
    ]
    steps = re.findall(r"^(\d+)/(\d+) - ", train.printed, re.MULTILINE)
    assert steps == [("1719", str(math.ceil(55_000 / 32)))] * 10


def test_each_epoch_is_one_line_with_its_four_numbers(train):
    """The page says so of `verbose=2`."""
    lines = train.printed.splitlines()[1::2]
    for line in lines:
        names = re.findall(r" - (\w+): [\d.]+", line)
        assert sorted(names) == ["accuracy", "loss", "val_accuracy", "val_loss"]
    assert len(lines) == 10


def test_to_train_again_goes_on(train, hold_out, imports):
    """The page says so: `fit` corrects the weights that the model has."""
    held_out = hold_out.module
    again = imports.module.keras.models.clone_model(train.module.model)
    again.set_weights(train.module.model.get_weights())
    again.compile(loss="sparse_categorical_crossentropy")
    images, labels = held_out.fit_images[:320], held_out.fit_labels[:320]
    first = again.fit(images, labels, verbose=0).history["loss"][0]
    # A network that starts afresh would be at the logarithm of ten.
    assert first < 0.6


def test_it_is_the_model_that_was_compiled_and_has_moved(train, compile_model):
    before, after = compile_model.module.model, train.module.model
    assert before.get_compile_config() == after.get_compile_config()
    for untrained, trained in zip(
        before.get_weights(), after.get_weights(), strict=True
    ):
        assert untrained.shape == trained.shape
        assert not np.array_equal(untrained, trained)
