"""Exercise: the hidden neurons that accuracy would miss most, and least."""

from snippets.challenges.network import activations
from snippets.introduction.hold_out import valid_labels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels, valid_pixels
from snippets.under_the_hood.seeds import networks

# --8<-- [start:block]
def costs_without(groups, pixels, labels, parameters):
    """By group: the points lost when these hidden neurons are switched off."""
    *_, output_weights, output_biases = parameters
    last_hidden = activations(pixels, parameters)[-2]

    def points_right(weights):
        sums = last_hidden @ weights + output_biases
        return 100 * (sums.argmax(axis=1) == labels).mean()

    costs = []
    for neurons in groups:
        silenced = output_weights.copy()
        silenced[neurons] = 0
        costs.append(points_right(output_weights) - points_right(silenced))
    return np.array(costs)


def added_up(costs, neurons):
    """By network: the sum of these neurons' costs."""
    return np.take_along_axis(costs, neurons, axis=1).sum(axis=1)


# A row for each network, a column for each neuron.
valid_costs, test_costs = (
    np.array([
        costs_without(range(128), pixels, labels, network)
        for network in networks
    ])
    for pixels, labels in (
        (valid_pixels, valid_labels), (test_pixels, test_labels)
    )
)
ranking = valid_costs.argsort(axis=1)[:, ::-1]  # the costliest come first
# Three rows for each group: one by one on both sets, then all together.
lost = []
for neurons in (ranking[:, :1], ranking[:, :32], ranking[:, -32:]):
    lost.append(added_up(valid_costs, neurons))
    lost.append(added_up(test_costs, neurons))
    lost.append([
        costs_without([own], test_pixels, test_labels, network)[0]
        for own, network in zip(neurons, networks)
    ])
lost = np.array(lost)
first_chosen, first_judged, _ = lost[:3].mean(axis=1).tolist()
dear_chosen, dear_judged, dear_together = lost[3:6].mean(axis=1).tolist()
cheap_chosen, cheap_judged, cheap_together = lost[6:].mean(axis=1).tolist()
cheap_gain_chosen, cheap_gain_judged = -cheap_chosen, -cheap_judged
# --8<-- [end:block]
