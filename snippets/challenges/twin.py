"""A second network, from another seed: it agrees with the first, or should."""

from snippets.challenges.network import train
from snippets.introduction.load_data import train_labels
from snippets.under_the_hood.pixels import train_pixels

# --8<-- [start:block]
twin = train(train_pixels, train_labels, epochs=2, seed=1)
# --8<-- [end:block]
