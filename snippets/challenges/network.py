"""The network of "Under the hood", with dials: its layers, its data, its start."""

from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.layer import relu
from snippets.under_the_hood.layer_gradients import layer_gradients
from snippets.under_the_hood.logit_gradients import logit_gradients
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
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
    """What each layer gives, from the pixels to the scores."""
    given = [pixels]
    for weights, biases in zip(parameters[:-2:2], parameters[1:-2:2]):
        given.append(relu(given[-1] @ weights + biases))
    return given + [softmax(given[-1] @ parameters[-2] + parameters[-1])]


def all_gradients(pixels, labels, parameters, importance):
    """Of the mean loss; `importance` says how much each image counts."""
    *given, scores = activations(pixels, parameters)
    d_sums = logit_gradients(scores, labels) * importance[:, None]
    gradients = [*layer_gradients(given[-1], d_sums)]
    for hidden, inputs, weights in zip(
        given[:0:-1], given[-2::-1], parameters[-2:0:-2]
    ):
        d_sums = hidden_gradients(d_sums, weights, hidden)
        gradients = [*layer_gradients(inputs, d_sums), *gradients]
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
):
    """The parameters after `steps` corrections, from `start` if there is one.

    3,130 are ten epochs over 10,000 images. The first `frozen` parameters, in
    the order of `new_network`, stay what they are.
    """
    parameters = new_network((pixels.shape[1], *hidden, 10), seed)
    if start is not None:
        parameters = [part.copy() for part in start]
    if importance is None:
        importance = np.ones(len(pixels), "float32")
    free = parameters[frozen:]
    optimizer = Adam(free)
    rng = np.random.default_rng(seed)
    order = []
    for _ in range(steps):
        if len(order) == 0:
            order = rng.permutation(len(pixels))
        some, order = order[:32], order[32:]
        gradients = all_gradients(
            pixels[some], labels[some], parameters, importance[some]
        )
        optimizer.step(free, gradients[frozen:])
    return parameters
# --8<-- [end:block]
