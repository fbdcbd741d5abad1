"""The network of "Under the hood", with dials: its layers, its data, its start."""

from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.layer import relu
from snippets.under_the_hood.layer_gradients import layer_gradients
from snippets.under_the_hood.logit_gradients import logit_gradients
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
category_count = 10


def new_network(sizes, seed):
    """Weights and biases, layer by layer: random weights, zero biases."""
    rng = np.random.default_rng(seed)
    parameters = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        limit = np.sqrt(6 / (inputs + outputs))
        weights = rng.uniform(-limit, limit, (inputs, outputs))
        parameters += [weights.astype("float32"), np.zeros(outputs, "float32")]
    return parameters


def activations(pixels, parameters):
    """What enters each layer, the pixels first; at the end, the scores."""
    entering = [pixels]
    for weights, biases in zip(parameters[:-2:2], parameters[1:-2:2]):
        entering.append(relu(entering[-1] @ weights + biases))
    return entering + [softmax(entering[-1] @ parameters[-2] + parameters[-1])]


def all_gradients(pixels, labels, parameters, importance):
    """Of the mean loss; `importance` says how much each image counts."""
    *entering, scores = activations(pixels, parameters)
    d_sums = logit_gradients(scores, labels) * importance[:, None]
    gradients = []
    # From the last layer back to the first.
    for layer in reversed(range(len(entering))):
        gradients = [*layer_gradients(entering[layer], d_sums), *gradients]
        if layer > 0:
            weights = parameters[2 * layer]
            d_sums = hidden_gradients(d_sums, weights, entering[layer])
    return gradients


def train_network(
    pixels,
    labels,
    hidden=(128,),
    steps=3130,
    seed=42,
    importance=None,
    start=None,
    frozen=0,
    batch_size=32,
    learning_rate=0.001,
):
    """The parameters after `steps` corrections, from `start` if there is one.

    3,130 are ten epochs over 10,000 images. The first `frozen` parameters, in
    the order of `new_network`, stay what they are.
    """
    parameters = new_network((pixels.shape[1], *hidden, category_count), seed)
    if start is not None:
        parameters = [part.copy() for part in start]
    if importance is None:
        importance = np.ones(len(pixels), "float32")
    free = parameters[frozen:]
    optimizer = Adam(free, learning_rate)
    rng = np.random.default_rng(seed)
    order = []
    for _ in range(steps):
        if len(order) == 0:
            order = rng.permutation(len(pixels))
        some, order = order[:batch_size], order[batch_size:]
        gradients = all_gradients(
            pixels[some], labels[some], parameters, importance[some]
        )
        optimizer.step(free, gradients[frozen:])
    return parameters
# --8<-- [end:block]
