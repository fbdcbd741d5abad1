"""Exercise: one hidden layer or two, three seeds each, by validation accuracy."""

import snippets.introduction.seed
from snippets.introduction.hold_out import (
    fit_images,
    fit_labels,
    valid_images,
    valid_labels,
)
from snippets.introduction.imports import keras

# --8<-- [start:block]
def validation_accuracy(hidden_layers, seed):
    keras.utils.set_random_seed(seed)
    network = keras.Sequential()
    network.add(keras.Input(shape=(28, 28)))
    network.add(keras.layers.Flatten())
    for _ in range(hidden_layers):
        network.add(keras.layers.Dense(128, activation="relu"))
    network.add(keras.layers.Dense(10, activation="softmax"))
    network.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    fitted = network.fit(
        fit_images[:10_000],
        fit_labels[:10_000],
        batch_size=128,
        epochs=5,
        validation_data=(valid_images, valid_labels),
        validation_batch_size=500,
        verbose=0,
    )
    return fitted.history["val_accuracy"][-1]


one_layer = [validation_accuracy(1, seed) for seed in (1, 2, 3)]
two_layers = [validation_accuracy(2, seed) for seed in (1, 2, 3)]
# --8<-- [end:block]
