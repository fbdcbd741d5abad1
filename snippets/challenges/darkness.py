"""Dark garments and light ones, in halves of each category."""

from snippets.challenges.starve import categories
from snippets.introduction.hold_out import fit_labels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
def darkness(pixels):
    """The mean of the pixels of each garment, its background left out."""
    return pixels.sum(axis=1) / (pixels > 0).sum(axis=1)


middles = np.array([
    np.median(darkness(fit_pixels[fit_labels == category]))
    for category in categories
])
fit_is_dark = darkness(fit_pixels) > middles[fit_labels]
test_is_dark = darkness(test_pixels) > middles[test_labels]
# --8<-- [end:block]
