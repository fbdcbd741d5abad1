"""Saliency by gradient: how a category's logit answers to each pixel."""

from snippets.challenges.network import activations
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def by_gradient(pixels, parameters, categories):
    """A map for each image: the gradient of its category's logit."""
    w1, _, w2, _ = parameters
    _, hidden, _ = activations(pixels, parameters)
    d_logits = np.eye(10)[categories]  # 1 for that logit, 0 for the others
    return hidden_gradients(d_logits, w2, hidden) @ w1.T
# --8<-- [end:block]
