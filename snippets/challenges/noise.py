"""Images of pure noise: what five networks take them for, and how surely."""

from snippets.challenges.logits import logits
from snippets.challenges.temperature import temperatures
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.seeds import networks
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
noise = np.random.default_rng(0).random((1000, 784), dtype="float32")
noise_scores = np.array([
    [softmax(logits(noise, network) / each) for each in (1, temperature)]
    for network, temperature in zip(networks, temperatures)
])
# --8<-- [end:block]
