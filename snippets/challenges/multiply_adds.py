"""What a fully connected network costs, from the sizes of its layers."""

# --8<-- [start:block]
def multiply_adds(sizes):
    """To take one image through the network: one for each weight."""
    return sum(inputs * outputs for inputs, outputs in zip(sizes, sizes[1:]))


def count_parameters(sizes):
    """As many weights as multiply-adds, and a bias for each neuron."""
    return multiply_adds(sizes) + sum(sizes[1:])


def training_multiply_adds(sizes):
    """To learn from one image: forward, then back.

    Back, each weight takes part twice: in its own gradient, and to pass the
    error on. Only to the pixels does no error have to be passed.
    """
    return 3 * multiply_adds(sizes) - sizes[0] * sizes[1]
# --8<-- [end:block]
