"""Exercise: one hidden layer or two, from two seeds each."""

import snippets.introduction.seed
from snippets.introduction.imports import keras
from snippets.introduction.load_data import train_labels
from snippets.introduction.normalize import train_images

# --8<-- [start:block]
import numpy as np


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
        train_images[:10_000],
        train_labels[:10_000],
        batch_size=128,
        epochs=5,
        validation_split=0.2,
        verbose=0,
    )
    return fitted.history["val_accuracy"][-1]


scores = [
    [validation_accuracy(hidden_layers, seed) for seed in (1, 2)]
    for hidden_layers in (1, 2)
]
one_layer, two_layers = np.mean(scores, axis=1)
print(np.round(scores, 3))
print(one_layer.round(3), two_layers.round(3))
# --8<-- [end:block]
