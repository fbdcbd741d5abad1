"""What the page computes of the network, in NumPy."""

# --8<-- [start:block]
import numpy as np


def forward(pixels, weights):
    """The hidden activations and the ten confidence scores of each image."""
    w1, b1, w2, b2 = weights
    hidden = np.maximum(0, pixels @ w1 + b1)
    logits = hidden @ w2 + b2
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return hidden, powers / powers.sum(axis=1, keepdims=True)


def loss_gradients(pixels, labels, weights):
    """The gradients of the mean cross-entropy, one for each of the weights."""
    _, _, w2, _ = weights
    hidden, scores = forward(pixels, weights)
    errors = (scores - np.eye(10)[labels]) / len(labels)
    backward = (errors @ w2.T) * (hidden > 0)
    return (
        pixels.T @ backward,
        backward.sum(axis=0),
        hidden.T @ errors,
        errors.sum(axis=0),
    )


def pixel_gradients(pixels, weights):
    """For each pixel, how the winning score, before softmax, follows it."""
    w1, _, w2, _ = weights
    hidden, scores = forward(pixels, weights)
    winners = w2.T[scores.argmax(axis=1)]
    return (winners * (hidden > 0)) @ w1.T
# --8<-- [end:block]
