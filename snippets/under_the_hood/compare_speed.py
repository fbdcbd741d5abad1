"""One step of training, in NumPy and in Keras: small and large layers and batches."""

import snippets.under_the_hood.seed
from snippets.introduction.hold_out import fit_labels
from snippets.introduction.imports import keras
from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.batches import batches
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# weave: varies
# --8<-- [start:block]
import time

EPOCHS, STEPS = 4, 40


class Clock(keras.callbacks.Callback):
    """The seconds of each epoch, without what precedes the first one."""

    def __init__(self):
        super().__init__()
        self.seconds = []

    def on_epoch_begin(self, epoch, logs=None):
        self.start = time.perf_counter()

    def on_epoch_end(self, epoch, logs=None):
        self.seconds.append(time.perf_counter() - self.start)


def milliseconds(clock):
    """Of one step, in the best epoch but the first, which gets all ready."""
    return 1000 * min(clock.seconds[1:]) / STEPS


def time_numpy(hidden, size, pixels, labels):
    parameters = initial_weights(seed=0, hidden=hidden)
    optimizer, rng, clock = Adam(parameters), np.random.default_rng(0), Clock()
    for epoch in range(EPOCHS):
        clock.on_epoch_begin(epoch)
        for some_pixels, some_labels in batches(pixels, labels, rng, size):
            gradients = backward(some_pixels, some_labels, parameters)
            optimizer.step(parameters, gradients)
        clock.on_epoch_end(epoch)
    return milliseconds(clock)


def time_keras(hidden, size, pixels, labels, steps_at_once):
    timed = keras.Sequential([
        keras.Input(shape=(784,)),
        keras.layers.Dense(hidden, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    timed.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
        steps_per_execution=steps_at_once,
    )
    clock = Clock()
    timed.fit(
        pixels,
        labels,
        batch_size=size,
        epochs=EPOCHS,
        callbacks=[clock],
        verbose=0,
    )
    return milliseconds(clock)


speeds = []
for hidden, size in ((128, 32), (1024, 256)):
    some = fit_pixels[: size * STEPS], fit_labels[: size * STEPS]
    speeds.append([
        hidden,
        size,
        time_numpy(hidden, size, *some),
        time_keras(hidden, size, *some, steps_at_once=1),
        time_keras(hidden, size, *some, steps_at_once=STEPS),
    ])
# --8<-- [end:block]
