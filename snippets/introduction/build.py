"""The network: 784 pixels, 128 hidden neurons, 10 categories."""

import snippets.introduction.seed
from snippets.introduction.imports import keras

# --8<-- [start:block]
model = keras.Sequential([
    keras.Input(shape=(28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.summary(line_length=40, positions=[0.35, 0.75, 1])
# --8<-- [end:block]
