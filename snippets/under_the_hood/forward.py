"""The forward pass of the whole network."""

from snippets.under_the_hood.layer import relu
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
def forward(pixels, parameters):
    """The hidden activations and the confidence scores of each image."""
    w1, b1, w2, b2 = parameters
    hidden = relu(pixels @ w1 + b1)
    scores = softmax(hidden @ w2 + b2)
    return hidden, scores
# --8<-- [end:block]
