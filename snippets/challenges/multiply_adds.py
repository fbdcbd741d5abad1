"""What a fully connected network costs, from the sizes of its layers."""

# --8<-- [start:block]
def multiply_adds(sizes):
    """To take one image through the network: one for each weight."""
    return sum(inputs * outputs for inputs, outputs in zip(sizes, sizes[1:]))


def count_parameters(sizes):
    """As many weights as multiply-adds, and a bias for each neuron."""
    return multiply_adds(sizes) + sum(sizes[1:])


ours = (784, 128, 10)
print(multiply_adds(ours), count_parameters(ours), 4 * count_parameters(ours))
# --8<-- [end:block]
