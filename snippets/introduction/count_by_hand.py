"""Exercise: the parameters of a network with 64 hidden neurons."""

import snippets.introduction.seed
from snippets.introduction.imports import keras

# --8<-- [start:block]
hidden_layer = 784 * 64 + 64
output_layer = 64 * 10 + 10
by_hand = hidden_layer + output_layer

smaller = keras.Sequential([
    keras.Input(shape=(28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
print("by_hand:", by_hand)
print("count_params():", smaller.count_params())
# --8<-- [end:block]
