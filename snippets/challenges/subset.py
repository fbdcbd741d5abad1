"""A sixth of the training set: enough to see an effect, and six times as fast."""

from snippets.introduction.load_data import train_labels
from snippets.under_the_hood.pixels import train_pixels

# --8<-- [start:block]
subset_pixels, subset_labels = train_pixels[:10_000], train_labels[:10_000]
# --8<-- [end:block]
