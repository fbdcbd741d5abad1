"""The gradients against TensorFlow's, on Keras's model with the same weights."""

import snippets.under_the_hood.seed
from snippets.introduction.imports import keras, tf
from snippets.under_the_hood.check_by_differences import (
    few_labels,
    few_pixels,
    gradients,
    precise,
)

# --8<-- [start:block]
reference = keras.Sequential([
    keras.Input(shape=(784,), dtype="float64"),
    keras.layers.Dense(128, activation="relu", dtype="float64"),
    keras.layers.Dense(10, activation="softmax", dtype="float64"),
])
reference.set_weights(precise)

keras_loss = keras.losses.SparseCategoricalCrossentropy(dtype="float64")
with tf.GradientTape() as tape:
    loss = keras_loss(few_labels, reference(few_pixels))

by_tensorflow = 0.0
for ours, theirs in zip(gradients, tape.gradient(loss, reference.weights)):
    difference = abs(ours - theirs.numpy()).max() / abs(ours).max()
    by_tensorflow = max(by_tensorflow, difference)
print(f"{by_tensorflow=:.0e}")
# --8<-- [end:block]
