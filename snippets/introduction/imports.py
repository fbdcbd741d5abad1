"""TensorFlow, and Keras from it."""

# --8<-- [start:block]
import keras
import tensorflow as tf

print("TensorFlow", tf.__version__)
print("Keras", keras.__version__)
# --8<-- [end:block]
