"""What the network is worth before it has learnt anything."""

from snippets.introduction.hold_out import valid_labels
from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.initial_weights import untrained
from snippets.under_the_hood.pixels import valid_pixels

# --8<-- [start:block]
def evaluate(pixels, labels, parameters):
    """Loss and accuracy on these images."""
    _, scores = forward(pixels, parameters)
    right = scores.argmax(axis=1) == labels
    return float(cross_entropy(scores, labels)), float(right.mean())


untrained_loss, untrained_accuracy = evaluate(
    valid_pixels, valid_labels, untrained
)
print(f"{untrained_loss=:.2f} {untrained_accuracy=:.2f}")
# --8<-- [end:block]
