"""The parameters of a network with 64 hidden neurons."""

from page.answers import message


# --8<-- [start:block]
def check_parameters(
    by_hand,  # the number of parameters, worked out by hand
    smaller,  # the network with 64 hidden neurons
):
    *hidden, output = [layer for layer in smaller.layers if hasattr(layer, "units")]
    count = smaller.count_params()
    assert output.units == 10, message(
        "The output layer of your network has {units:,} neurons: how many categories "
        "are there?",
        units=output.units,
    )
    assert len(hidden) == 1, message(
        "Your network has {number} hidden layers: that of the article has one.",
        number=len(hidden),
    )
    assert hidden[0].units == 64, message(
        "Your network has {count:,} parameters: look at the size of the hidden layer.",
        count=count,
    )
    weights, *_ = hidden[0].get_weights()
    assert weights.shape[0] == 784, message(
        "Your network has {count:,} parameters: how many numbers does an image have?",
        count=count,
    )
    assert by_hand != count - 74, message("Each neuron has a bias, too.")
    assert by_hand == count, message(
        "By hand, you find {by_hand:,}; Keras finds another number. Count again, layer "
        "by layer: each neuron has a weight for each number that it receives, and a "
        "bias.",
        by_hand=by_hand,
    )


# --8<-- [end:block]
