"""Saliency by gradient: how a category's logit answers to each pixel."""

from snippets.challenges.network import activations
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def by_gradient(pixels, parameters, categories):
    """A map for each image: the gradient of its category's logit."""
    *given, scores = activations(pixels, parameters)
    # 1 for that logit, 0 for the others.
    d_sums = np.eye(scores.shape[1], dtype="float32")[categories]
    for layer, weights in zip(given[:0:-1], parameters[-2:0:-2]):
        d_sums = hidden_gradients(d_sums, weights, layer)
    return d_sums @ parameters[0].T
# --8<-- [end:block]
