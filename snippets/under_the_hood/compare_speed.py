"""One step of training, in NumPy and in Keras: layers and batches of several sizes."""

import snippets.under_the_hood.seed
from snippets.introduction.imports import keras
from snippets.introduction.load_data import train_labels
from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.backward import backward
from snippets.under_the_hood.initial_weights import initial_weights
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import train_pixels

# --8<-- [start:block]
import time

STEPS = 20


def numpy_seconds(hidden, size):
    parameters = initial_weights(seed=0, hidden=hidden)
    optimizer = Adam(parameters)
    images, labels = train_pixels[:size], train_labels[:size]
    start = time.perf_counter()
    for _ in range(STEPS):
        gradients = backward(images, labels, parameters)
        optimizer.step(parameters, gradients)
    return time.perf_counter() - start


def keras_seconds(hidden, size):
    model = keras.Sequential([
        keras.Input(shape=(784,)),
        keras.layers.Dense(hidden, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy")
    images = np.tile(train_pixels[:size], (STEPS, 1))
    labels = np.tile(train_labels[:size], STEPS)
    model.fit(images, labels, batch_size=size, verbose=0)  # gets ready
    start = time.perf_counter()
    model.fit(images, labels, batch_size=size, verbose=0)
    return time.perf_counter() - start


print("hidden  batch   numpy   keras  (ms)")
for hidden in (128, 1024):
    for size in (32, 512):
        ours = 1000 / STEPS * numpy_seconds(hidden, size)
        theirs = 1000 / STEPS * keras_seconds(hidden, size)
        print(f"{hidden:6} {size:6} {ours:7.1f} {theirs:7.1f}")
# --8<-- [end:block]
