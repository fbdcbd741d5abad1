"""How well five new categories are learnt, from one hidden layer or another."""

from snippets.challenges.canvas import on_canvas
from snippets.challenges.draw_task import draw_task, pool_labels, pool_pixels
from snippets.challenges.network import activations, new_network, train_network
from snippets.challenges.pretrain import lots
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels

# --8<-- [start:block]
new_images = [30, 100, 300, 1000]


def transfer(seed, farthest, hidden_layer, frozen):
    """By number of images: the test accuracy on the new categories."""
    new, _, new_places = draw_task(seed)
    rng = np.random.default_rng(seed)
    tested = np.isin(test_labels, new)
    questions = on_canvas(test_pixels[tested], farthest, rng)
    shown = new_places[: new_images[-1]]
    pixels = on_canvas(pool_pixels[shown], farthest, rng)
    start = hidden_layer + new_network((784, 32, 10), seed)[2:]
    accuracies = []
    for count in new_images:
        network = train_network(
            pixels[:count],
            pool_labels[shown[:count]],
            hidden=(32,),
            steps=1000,
            seed=seed,
            start=start,
            frozen=2 if frozen else 0,
        )
        answers = activations(questions, network)[-1].argmax(axis=1)
        accuracies.append((answers == test_labels[tested]).mean())
    return accuracies


def transfer_all(farthest, hidden_layers):
    """Tuned, then frozen: a row for each split, a column for each number."""
    return np.array([
        [
            transfer(seed, farthest, hidden_layer, frozen)
            for seed, hidden_layer in zip(lots, hidden_layers)
        ]
        for frozen in (False, True)
    ])
# --8<-- [end:block]
