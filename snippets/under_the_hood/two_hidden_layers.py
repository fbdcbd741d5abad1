"""Exercise: a network with two hidden layers, its gradients checked."""

from snippets.under_the_hood.check_by_differences import (
    few_labels,
    few_pixels,
    largest_gap,
)
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.layer import relu
from snippets.under_the_hood.layer_gradients import layer_gradients
from snippets.under_the_hood.logit_gradients import logit_gradients
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
def forward_deep(pixels, parameters):
    w1, b1, w2, b2, w3, b3 = parameters
    first = relu(pixels @ w1 + b1)
    second = relu(first @ w2 + b2)
    return first, second, softmax(second @ w3 + b3)


def backward_deep(pixels, labels, parameters):
    _, _, w2, _, w3, _ = parameters
    first, second, scores = forward_deep(pixels, parameters)
    d_logits = logit_gradients(scores, labels)
    d_second = hidden_gradients(d_logits, w3, second)
    d_first = hidden_gradients(d_second, w2, first)
    return [
        *layer_gradients(pixels, d_first),
        *layer_gradients(first, d_second),
        *layer_gradients(second, d_logits),
    ]


rng, deep = np.random.default_rng(0), []
for inputs, neurons in ((784, 128), (128, 64), (64, 10)):
    limit = np.sqrt(6 / (inputs + neurons))
    deep.append(rng.uniform(-limit, limit, (inputs, neurons)))
    deep.append(np.zeros(neurons))


def deep_loss():
    *_, scores = forward_deep(few_pixels, deep)
    return cross_entropy(scores, few_labels)


deep_gradients = backward_deep(few_pixels, few_labels, deep)
deep_gap = largest_gap(deep_loss, deep, deep_gradients)
print(f"{deep_gap=:.0e}")
# --8<-- [end:block]
