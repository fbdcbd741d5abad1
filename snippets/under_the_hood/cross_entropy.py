"""What it costs to have given the right category too little confidence."""

from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.softmax import example

# --8<-- [start:block]
def cross_entropy(scores, labels):
    """The mean over the images."""
    right = scores[np.arange(len(labels)), labels]
    smallest = np.finfo(right.dtype).tiny  # a score of 0 has no logarithm
    return -np.log(np.maximum(right, smallest)).mean()


for category in range(3):
    example_loss = cross_entropy(example, np.array([category]))
    print(f"{category=} loss={example_loss:.2f}")
# --8<-- [end:block]
