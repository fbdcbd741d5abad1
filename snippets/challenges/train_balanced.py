"""Three networks that have seen as many images of each category."""

from snippets.challenges.starve import draw, learn, plenty
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
balanced = [
    learn(np.concatenate([some[:plenty] for some in draw(seed)]), seed)
    for seed in (1, 2, 3)
]
# --8<-- [end:block]
