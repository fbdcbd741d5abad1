"""What a training on few images shows, and how it is shown."""

import numpy as np


def test_too_long_a_training_makes_the_held_out_loss_turn_up(early_stopping):
    """The page says so: one loss goes on falling, the other climbs again."""
    history = early_stopping.module.too_long.history
    assert len(history["loss"]) == 40
    assert history["loss"][-1] < 0.3 * history["loss"][4]
    lowest = np.argmin(history["val_loss"])
    assert 3 < lowest < 30
    assert history["val_loss"][-1] > 1.1 * history["val_loss"][lowest]

    # The page says that the accuracy hardly notices.
    accuracies = history["val_accuracy"]
    assert abs(accuracies[-1] - accuracies[lowest]) < 0.02


def test_both_are_the_same_training_until_one_stops(early_stopping):
    """The seed of each is set: what differs is when it stops."""
    long, short = early_stopping.module.too_long, early_stopping.module.in_time
    for key in ("loss", "val_loss"):
        stopped = short.history[key]
        assert np.allclose(long.history[key][: len(stopped)], stopped, rtol=0.02)


def test_it_stops_five_epochs_after_the_lowest_loss(early_stopping):
    losses = early_stopping.module.in_time.history["val_loss"]
    assert len(losses) == np.argmin(losses) + 6 < 40


def test_it_goes_back_to_its_best_epoch(early_stopping, hold_out):
    history = early_stopping.module.in_time.history
    found = early_stopping.module.in_time.model.evaluate(
        hold_out.module.valid_images,
        hold_out.module.valid_labels,
        verbose=0,
        return_dict=True,
    )
    assert np.isclose(found["loss"], min(history["val_loss"]), rtol=1e-3)
