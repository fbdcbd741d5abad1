"""Time and accuracy of several widths and depths; three seeds each."""

from snippets.challenges.accuracy import accuracy
from snippets.challenges.network import train_network
from snippets.challenges.shapes import shapes
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.under_the_hood.neuron import np

# weave: varies
# --8<-- [start:block]
import time

by_shape = []
for hidden in shapes:
    start = time.perf_counter()
    networks = [
        train_network(subset_pixels, subset_labels, hidden, steps=1565, seed=seed)
        for seed in (1, 2, 3)
    ]
    seconds = (time.perf_counter() - start) / 3
    by_shape.append([accuracy(network) for network in networks])
    print(f"{hidden!s:12} {seconds:4.1f} s {np.mean(by_shape[-1]):.3f}")
# --8<-- [end:block]
