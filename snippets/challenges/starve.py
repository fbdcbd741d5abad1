"""Nearly all images of one category are taken away."""

from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
starved = 9  # ankle boots
places = np.flatnonzero(subset_labels == starved)
taken_away = places[len(places) // 20 :]
fewer_pixels = np.delete(subset_pixels, taken_away, axis=0)
fewer_labels = np.delete(subset_labels, taken_away)
print(np.bincount(subset_labels))
print(np.bincount(fewer_labels))
# --8<-- [end:block]
