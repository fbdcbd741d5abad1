"""Garments anywhere: from hidden layers that have never seen a garment move."""

from snippets.challenges.pretrain import layers_from_middle
from snippets.challenges.transfer import transfer_all

# --8<-- [start:block]
anywhere_control = transfer_all(7, layers_from_middle)
# --8<-- [end:block]
