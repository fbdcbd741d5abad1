"""Garments anywhere: from hidden layers that have seen garments move."""

from snippets.challenges.pretrain import layers_from_anywhere
from snippets.challenges.transfer import transfer_all

# --8<-- [start:block]
anywhere_pretrained = transfer_all(7, layers_from_anywhere)
# --8<-- [end:block]
