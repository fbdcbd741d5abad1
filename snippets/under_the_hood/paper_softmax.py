"""Exercise: what softmax makes of two logits."""

from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.logit_gradients import logit_gradients
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
two_scores = softmax(np.array([[2.0, 1.0]]))
print(two_scores.round(3))

two_loss = cross_entropy(two_scores, np.array([1]))
print(f"loss={two_loss:.3f}")

two_slopes = logit_gradients(two_scores, np.array([1]))
print(two_slopes.round(3))
# --8<-- [end:block]
