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
    random = np.random.default_rng(seed)
    parameters = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        limit = np.sqrt(6 / (inputs + outputs))
        weights = random.uniform(-limit, limit, (inputs, outputs))
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


def train(
    pixels,
    labels,
    hidden=(128,),
    epochs=10,
    seed=42,
    importance=None,
    start=None,
):
    """The parameters after training, from `start` if there is one."""
    parameters = new_network((pixels.shape[1], *hidden, 10), seed)
    if start is not None:
        parameters = [part.copy() for part in start]
    if importance is None:
        importance = np.ones(len(pixels), "float32")
    optimizer = Adam(parameters)
    random = np.random.default_rng(seed)
    for _ in range(epochs):
        order = random.permutation(len(pixels))
        for first in range(0, len(order), 32):
            some = order[first : first + 32]
            gradients = all_gradients(
                pixels[some], labels[some], parameters, importance[some]
            )
            optimizer.step(parameters, gradients)
    return parameters
# --8<-- [end:block]
