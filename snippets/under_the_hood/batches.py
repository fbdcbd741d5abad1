"""Mini-batches, in another order in each epoch."""

from snippets.introduction.load_data import train_labels
from snippets.under_the_hood.pixels import train_pixels

# --8<-- [start:block]
def batches(random, size=32):
    """Each training image once, in random order, `size` at a time."""
    order = random.permutation(len(train_pixels))
    for start in range(0, len(order), size):
        chosen = order[start : start + size]
        yield train_pixels[chosen], train_labels[chosen]
# --8<-- [end:block]
