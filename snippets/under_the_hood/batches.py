"""Mini-batches, in another order in each epoch."""

# --8<-- [start:block]
def batches(pixels, labels, rng, size=32):
    """Each image once, in random order, `size` at a time, with its label."""
    order = rng.permutation(len(pixels))
    for start in range(0, len(order), size):
        chosen = order[start : start + size]
        yield pixels[chosen], labels[chosen]
# --8<-- [end:block]
