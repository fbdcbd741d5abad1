"""Keras's draws, from here on."""

from snippets.introduction.imports import keras

# --8<-- [start:block]
keras.utils.set_random_seed(42)
# --8<-- [end:block]
