"""A dense and a convolutional network, trained on the same 10,000 images."""

import snippets.introduction.seed
from snippets.introduction.hold_out import (
    fit_images,
    fit_labels,
    valid_images,
    valid_labels,
)
from snippets.introduction.imports import keras

# --8<-- [start:block]
def learn(network):
    """Train a network on 10,000 images; return its validation accuracies."""
    network.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    fitted = network.fit(
        fit_images[:10_000],
        fit_labels[:10_000],
        epochs=6,
        validation_data=(valid_images, valid_labels),
        validation_batch_size=500,
        verbose=0,
    )
    return fitted.history["val_accuracy"]


keras.utils.set_random_seed(42)
dense_network = keras.Sequential([
    keras.Input(shape=(28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
dense_shares = learn(dense_network)

keras.utils.set_random_seed(42)
convolutional_network = keras.Sequential([
    keras.Input(shape=(28, 28)),
    keras.layers.Reshape((28, 28, 1)),
    keras.layers.Conv2D(32, 5, strides=2, activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
convolutional_shares = learn(convolutional_network)
# --8<-- [end:block]
