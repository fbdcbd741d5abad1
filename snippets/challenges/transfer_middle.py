"""Garments in the middle: random hidden layers, and pre-trained ones."""

from snippets.challenges.pretrain import layers_from_middle, random_layers
from snippets.challenges.transfer import transfer_all

# --8<-- [start:block]
middle_random = transfer_all(0, random_layers)
middle_pretrained = transfer_all(0, layers_from_middle)
# --8<-- [end:block]
