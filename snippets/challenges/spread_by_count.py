"""By the number of images: mean, least and most of three seeds, and the law."""

from snippets.challenges.by_count import by_count
from snippets.challenges.label_prices import power_law
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
mean_by_count = np.mean(by_count, axis=1).tolist()
low_by_count = np.min(by_count, axis=1).tolist()
high_by_count = np.max(by_count, axis=1).tolist()
law_by_count = (1 - power_law).tolist()
# --8<-- [end:block]
