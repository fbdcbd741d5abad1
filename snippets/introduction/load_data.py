"""Fashion-MNIST, as Keras gives it."""

import snippets.data
from snippets.introduction.imports import keras

# --8<-- [start:block]
(train_images, train_labels), (test_images, test_labels) = (
    keras.datasets.fashion_mnist.load_data()
)
print(train_images.shape, test_images.shape)
# --8<-- [end:block]
