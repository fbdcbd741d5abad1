"""TensorFlow, and Keras from it."""

# --8<-- [start:block]
import tensorflow as tf
from tensorflow import keras

print(tf.__version__)
# --8<-- [end:block]
