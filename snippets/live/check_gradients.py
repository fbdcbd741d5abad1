"""The gradients in NumPy against TensorFlow's, on the trained network."""

from snippets.introduction.imports import keras, tf
from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.train import model
from snippets.live.gradients import loss_gradients

# --8<-- [start:block]
pixels = scaled_test_images[:32].reshape(-1, 784)
ours = loss_gradients(pixels, test_labels[:32], model.get_weights())

loss = keras.losses.SparseCategoricalCrossentropy()
with tf.GradientTape() as tape:
    error = loss(test_labels[:32], model(scaled_test_images[:32]))
theirs = tape.gradient(error, model.trainable_variables)

for mine, other in zip(ours, theirs):
    largest = abs(other.numpy()).max()
    difference = abs(mine - other.numpy()).max() / largest
    print(f"{mine.shape}: largest relative difference {difference:.1e}")
# --8<-- [end:block]
