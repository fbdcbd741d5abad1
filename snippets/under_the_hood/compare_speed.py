"""One step of training, in NumPy and in Keras: layers and batches of several sizes."""

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

STEPS = 40


def milliseconds(epoch):
    """The time of one step: the best of three epochs of STEPS steps."""
    epoch()  # the first one gets everything ready
    times = []
    for _ in range(3):
        start = time.perf_counter()
        epoch()
        times.append(time.perf_counter() - start)
    return 1000 * min(times) / STEPS


def numpy_epoch(hidden, size, pixels, labels):
    parameters = initial_weights(seed=0, hidden=hidden)
    optimizer = Adam(parameters)
    rng = np.random.default_rng(0)

    def epoch():
        for some_pixels, some_labels in batches(pixels, labels, rng, size):
            gradients = backward(some_pixels, some_labels, parameters)
            optimizer.step(parameters, gradients)

    return epoch


def keras_epoch(hidden, size, pixels, labels, steps_at_once):
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
    return lambda: timed.fit(pixels, labels, batch_size=size, verbose=0)


speeds = []
for hidden in (128, 1024):
    for size in (32, 256):
        some = fit_pixels[: size * STEPS], fit_labels[: size * STEPS]
        speeds.append([
            hidden,
            size,
            milliseconds(numpy_epoch(hidden, size, *some)),
            milliseconds(keras_epoch(hidden, size, *some, steps_at_once=1)),
            milliseconds(keras_epoch(hidden, size, *some, steps_at_once=STEPS)),
        ])
# --8<-- [end:block]
