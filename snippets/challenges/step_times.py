"""How long the parts of a correction take, for small batches and large ones."""

from snippets.challenges.network import activations, all_gradients, new_network
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# weave: varies
# --8<-- [start:block]
import time


def seconds_of(function, *arguments):
    """The shortest of fifty times: the one that was least disturbed."""
    times = []
    for _ in range(50):
        start = time.perf_counter()
        function(*arguments)
        times.append(time.perf_counter() - start)
    return min(times)


def parts_of_a_step(count):
    """Seconds forward, back and in Adam, for a batch of `count` images."""
    some_pixels, some_labels = fit_pixels[:count], fit_labels[:count]
    equal = np.ones(count, "float32")
    network = new_network((784, 128, 10), seed=42)
    optimizer = Adam(network)
    batch = (some_pixels, some_labels, network, equal)
    forward = seconds_of(activations, some_pixels, network)
    both = seconds_of(all_gradients, *batch)
    return (
        forward,
        both - forward,
        seconds_of(optimizer.step, network, all_gradients(*batch)),
    )


step_times = {count: parts_of_a_step(count) for count in (32, 512)}
adam_share = step_times[32][2] / sum(step_times[32])
adam_share_large = step_times[512][2] / sum(step_times[512])
# --8<-- [end:block]
