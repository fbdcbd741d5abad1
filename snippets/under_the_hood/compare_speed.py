"""One step of training, in NumPy and in Keras: layers and batches of several sizes."""

import snippets.under_the_hood.seed
from snippets.introduction.hold_out import fit_labels
from snippets.introduction.imports import keras
from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
import time

STEPS = 30


def milliseconds(step):
    """The time that a step of training takes, on average."""
    step()  # the first one gets everything ready
    start = time.perf_counter()
    for _ in range(STEPS):
        step()
    return 1000 * (time.perf_counter() - start) / STEPS


def numpy_step(hidden, images, labels):
    parameters = initial_weights(seed=0, hidden=hidden)
    optimizer = Adam(parameters)
    return lambda: optimizer.step(
        parameters, backward(images, labels, parameters)
    )


def keras_step(hidden, images, labels):
    model = keras.Sequential([
        keras.Input(shape=(784,)),
        keras.layers.Dense(hidden, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy")
    return lambda: model.train_on_batch(images, labels)


print("hidden  batch   numpy   keras  (ms)")
for hidden in (128, 1024):
    for size in (32, 512):
        some = fit_pixels[:size], fit_labels[:size]
        ours = milliseconds(numpy_step(hidden, *some))
        theirs = milliseconds(keras_step(hidden, *some))
        print(f"{hidden:6} {size:6} {ours:7.1f} {theirs:7.1f}")
# --8<-- [end:block]
