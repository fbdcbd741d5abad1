"""How the loss follows a layer's weights and biases."""

# --8<-- [start:block]
def layer_gradients(inputs, d_sums):
    return inputs.T @ d_sums, d_sums.sum(axis=0)
# --8<-- [end:block]
