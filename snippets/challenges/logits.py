"""The sums that enter softmax."""

from snippets.challenges.network import activations

# --8<-- [start:block]
def logits(pixels, parameters):
    """The ten sums of each image, before softmax makes confidences of them."""
    last_hidden = activations(pixels, parameters)[-2]
    return last_hidden @ parameters[-2] + parameters[-1]
# --8<-- [end:block]
