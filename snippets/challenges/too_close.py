"""The training images that are near copies of test images."""

from snippets.challenges.near_copies import gap, gaps, thumbnails
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
widest_gap = 0.05
fit_ink = fit_pixels.sum(axis=1)
fit_thumbnails = thumbnails(fit_pixels)
test_thumbnails = thumbnails(test_pixels)
too_close = np.zeros(len(fit_pixels), bool)
for place in np.flatnonzero(gaps < widest_gap):
    # Thumbnails differ by no more than the images: they say where to look.
    apart = 16 * abs(fit_thumbnails - test_thumbnails[place]).sum(axis=1)
    both = fit_ink + test_pixels[place].sum()
    maybe = np.flatnonzero(apart < widest_gap * both)
    true_gaps = gap(test_pixels[[place]], fit_pixels[maybe])
    too_close[maybe[true_gaps < widest_gap]] = True
too_close_count = int(too_close.sum())
# --8<-- [end:block]
