"""Hidden layers: random, or trained on old categories, in the middle or anywhere."""

from snippets.challenges.canvas import on_canvas
from snippets.challenges.draw_task import draw_task, pool_labels, pool_pixels
from snippets.challenges.network import new_network, train_network
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
lots = (1, 2, 3, 4, 5)


def pretrain(farthest, seed):
    """The hidden layer of a network that has learnt the old categories."""
    _, old_places, _ = draw_task(seed)
    pixels = on_canvas(
        pool_pixels[old_places], farthest, np.random.default_rng(seed)
    )
    labels = pool_labels[old_places]
    return train_network(pixels, labels, (32,), steps=3000, seed=seed)[:2]


random_layers = [new_network((784, 32, 10), seed)[:2] for seed in lots]
layers_from_middle = [pretrain(0, seed) for seed in lots]
layers_from_anywhere = [pretrain(7, seed) for seed in lots]
# --8<-- [end:block]
