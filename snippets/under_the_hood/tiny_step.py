"""A whole step of the tiny network: forward, backward, corrected."""

from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.layer import relu
from snippets.under_the_hood.layer_gradients import layer_gradients
from snippets.under_the_hood.logit_gradients import logit_gradients
from snippets.under_the_hood.softmax import softmax
from snippets.under_the_hood.tiny_network import tiny, tiny_input, tiny_label

# --8<-- [start:block]
w1, b1, w2, b2 = tiny
tiny_rate = 0.2

hidden = relu(tiny_input @ w1 + b1)
scores = softmax(hidden @ w2 + b2)
loss = cross_entropy(scores, tiny_label)
d_logits = logit_gradients(scores, tiny_label)
d_w2, d_b2 = layer_gradients(hidden, d_logits)
d_sums = hidden_gradients(d_logits, w2, hidden)
d_w1, d_b1 = layer_gradients(tiny_input, d_sums)
slopes = d_w1, d_b1, d_w2, d_b2
moved = [part - tiny_rate * slope for part, slope in zip(tiny, slopes)]
# --8<-- [end:block]
