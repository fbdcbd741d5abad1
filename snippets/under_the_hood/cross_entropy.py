"""What it costs to have given the right category too little confidence."""

from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.softmax import example

# --8<-- [start:block]
def cross_entropy(scores, labels):
    """The mean over the images."""
    right = scores[np.arange(len(labels)), labels]
    return -np.log(right).mean()


for label in range(3):
    print(label, cross_entropy(example, np.array([label])).round(2))
# --8<-- [end:block]
