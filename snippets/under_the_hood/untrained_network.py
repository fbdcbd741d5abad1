"""What the network is worth before it has learnt anything."""

from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.initial_weights import untrained
from snippets.under_the_hood.pixels import test_pixels

# --8<-- [start:block]
def evaluate(parameters):
    """Loss and accuracy on the test set."""
    _, scores = forward(test_pixels, parameters)
    right = scores.argmax(axis=1) == test_labels
    return float(cross_entropy(scores, test_labels)), float(right.mean())


loss, accuracy = evaluate(untrained)
print(f"{loss=:.2f} {accuracy=:.2f}")
# --8<-- [end:block]
