"""The backward pass: the chain rule, from the loss to each parameter."""

from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.layer_gradients import layer_gradients
from snippets.under_the_hood.logit_gradients import logit_gradients

# --8<-- [start:block]
def backward(pixels, labels, parameters):
    """The gradients of the mean cross-entropy, in the parameters' order."""
    _, _, w2, _ = parameters
    hidden, scores = forward(pixels, parameters)
    d_logits = logit_gradients(scores, labels)
    d_sums = hidden_gradients(d_logits, w2, hidden)
    return [
        *layer_gradients(pixels, d_sums),
        *layer_gradients(hidden, d_logits),
    ]
# --8<-- [end:block]
