"""Garments anywhere: random hidden layers, the control, and pre-trained ones."""

from snippets.challenges.pretrain import (
    layers_from_anywhere,
    layers_from_middle,
    random_layers,
)
from snippets.challenges.transfer import transfer_all

# --8<-- [start:block]
anywhere_random = transfer_all(7, random_layers)
anywhere_control = transfer_all(7, layers_from_middle)
anywhere_pretrained = transfer_all(7, layers_from_anywhere)
# --8<-- [end:block]
