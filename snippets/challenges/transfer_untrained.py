"""Garments anywhere: from random hidden layers."""

from snippets.challenges.pretrain import random_layers
from snippets.challenges.transfer import transfer_all

# --8<-- [start:block]
anywhere_random = transfer_all(7, random_layers)
# --8<-- [end:block]
