"""Confidence scores of logits."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def softmax(logits):
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


example = softmax(np.array([[2.0, 1.0, -1.0]]))
print(example.round(3))
# --8<-- [end:block]
