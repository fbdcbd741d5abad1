"""Trained networks in half precision."""

from snippets.challenges.accuracy import accuracy
from snippets.under_the_hood.seeds import final_accuracies, networks

# --8<-- [start:block]
halved = [[part.astype("float16") for part in network] for network in networks]
half_bytes = sum(part.nbytes for part in halved[0])
half_accuracies = [
    accuracy([part.astype("float32") for part in network]) for network in halved
]
half_changes = [
    abs(half - full) for half, full in zip(half_accuracies, final_accuracies)
]
largest_change = max(half_changes)
print(f"{half_bytes=} {largest_change=:.4f}")
# --8<-- [end:block]
