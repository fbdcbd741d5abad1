"""How the loss follows the weighted sums of the hidden layer."""

# --8<-- [start:block]
def hidden_gradients(d_logits, w2, hidden):
    d_hidden = d_logits @ w2.T
    return d_hidden * (hidden > 0)
# --8<-- [end:block]
