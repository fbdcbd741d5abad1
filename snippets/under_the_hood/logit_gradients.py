"""How the loss follows the sums that enter softmax."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def logit_gradients(scores, labels):
    gradients = scores.copy()
    gradients[np.arange(len(labels)), labels] -= 1
    return gradients / len(labels)
# --8<-- [end:block]
