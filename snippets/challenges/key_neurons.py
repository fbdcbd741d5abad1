"""Exercise: the hidden neurons that accuracy would miss most."""

from snippets.challenges.hidden_weights import show_weights
from snippets.challenges.network import activations
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
_, _, w2, b2 = trained
hidden = activations(test_pixels, trained)[1]


def points_right(output_weights):
    """The accuracy in percent, with these weights in the output layer."""
    answers = (hidden @ output_weights + b2).argmax(axis=1)
    return 100 * (answers == test_labels).mean()


def cost_without(neurons):
    """How many points are lost when these hidden neurons are switched off."""
    silenced = w2.copy()
    silenced[neurons] = 0
    return points_right(w2) - points_right(silenced)


costs = np.array([cost_without(neuron) for neuron in range(128)])
order = costs.argsort()[::-1]
print(order[:4], costs[order[:4]].round(2))

highest_cost = float(costs.max())
cheap = int((costs < 0.1).sum())
one_by_one = float(costs[order[:32]].sum())
together = float(cost_without(order[:32]))
print(f"{cheap=} {one_by_one=:.1f} {together=:.1f}")

show_weights([*order[:8], *order[-8:]])
# --8<-- [end:block]
