"""How many hidden neurons no test image wakes, in each of five networks."""

from snippets.challenges.network import activations
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.seeds import networks

# --8<-- [start:block]
silent_neurons = [
    int((activations(test_pixels, network)[1].max(axis=0) == 0).sum())
    for network in networks
]
fewest_silent, most_silent = min(silent_neurons), max(silent_neurons)
print(f"{silent_neurons=}")
# --8<-- [end:block]
