"""Exercise: one hidden layer or two."""

import snippets.introduction.seed
from snippets.introduction.imports import keras
from snippets.introduction.load_data import train_labels
from snippets.introduction.normalize import train_images


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
        train_images[:10_000],
        train_labels[:10_000],
        batch_size=128,
        epochs=5,
        validation_split=0.2,
        verbose=0,
    )
    return fitted.history["val_accuracy"][-1]


one_layer = validation_accuracy(1, seed=42)
two_layers = validation_accuracy(2, seed=42)
gap = 100 * abs(two_layers - one_layer)
print(round(one_layer, 3), round(two_layers, 3), round(gap, 1))
# --8<-- [end:block]
