"""What two narrower hidden layers cost."""

from page.answers import message


# --8<-- [start:block]
def check_narrow_and_deep(
    by_layer,  # the multiply-adds of an image, layer by layer, in a list
    narrow_size,  # the number of parameters
    narrow_bytes,  # the bytes that they take
    smaller_products,  # the multiply-adds in all, with images of 14 × 14 pixels
    *,
    new_network,
):
    parts = new_network((784, 64, 32, 10), seed=0)
    weights = [part.size for part in parts[::2]]
    assert len(by_layer) == 3, message(
        "Two hidden layers and the output: three layers multiply, yours are {layers}.",
        layers=len(by_layer),
    )
    with_biases = [w.size + b.size for w, b in zip(parts[::2], parts[1::2])]
    assert list(by_layer) != with_biases, message("A bias multiplies nothing.")
    assert list(by_layer) == weights, message(
        "A layer takes as many multiply-adds as it has weights: inputs times neurons."
    )
    assert narrow_size != sum(weights), message("Biases are parameters, too.")
    assert narrow_size == sum(part.size for part in parts), message(
        "The parameters are the weights of the three layers, and one bias per neuron."
    )
    assert narrow_bytes == sum(part.nbytes for part in parts), message(
        "The bytes don’t match: how many does a number of type `float32` take?"
    )
    assert smaller_products * 4 != sum(weights), message(
        "Only one of the layers meets the pixels."
    )
    assert smaller_products == weights[0] // 4 + sum(weights[1:]), message(
        "With 14 × 14 pixels, what do the three layers take together?"
    )


# --8<-- [end:block]
