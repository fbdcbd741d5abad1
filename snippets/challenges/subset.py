"""The first training images: enough to see an effect, and fast to learn from."""

from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
subset_pixels, subset_labels = fit_pixels[:10_000], fit_labels[:10_000]
# --8<-- [end:block]
