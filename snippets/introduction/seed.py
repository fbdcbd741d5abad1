"""The seed from which building and training draw."""

from snippets.introduction.imports import keras

# --8<-- [start:block]
keras.utils.set_random_seed(42)
# --8<-- [end:block]
