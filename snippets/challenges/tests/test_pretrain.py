import numpy as np


def test_each_split_has_its_three_hidden_layers(pretrain, network):
    module = pretrain.module
    kinds = (
        module.random_layers,
        module.layers_from_middle,
        module.layers_from_anywhere,
    )
    for layers in kinds:
        assert len(layers) == len(module.lots) == 5
        for weights, biases in layers:
            assert (weights.shape, biases.shape) == ((784, 32), (32,))
    for seed, layer in zip(module.lots, module.random_layers, strict=True):
        start = network.module.new_network((784, 32, 10), seed)[:2]
        assert all(map(np.array_equal, layer, start))


def test_a_layer_that_saw_nothing_at_the_edge_has_learnt_nothing_there(pretrain):
    module = pretrain.module
    edge = np.zeros((28, 28), bool)
    edge[:7] = edge[21:] = edge[:, :7] = edge[:, 21:] = True
    edge = edge.ravel()
    for (start, _), (middle, _), (anywhere, _) in zip(
        module.random_layers,
        module.layers_from_middle,
        module.layers_from_anywhere,
        strict=True,
    ):
        assert np.array_equal(middle[edge], start[edge])
        assert not np.array_equal(middle[~edge], start[~edge])
        assert not np.array_equal(anywhere[edge], start[edge])


def test_only_old_categories_are_learnt(pretrain, monkeypatch):
    learnt = {}

    def train_network(pixels, labels, hidden, steps, seed):
        learnt[seed] = set(labels.tolist())
        return [None] * 4

    monkeypatch.setattr(pretrain.module, "train_network", train_network)
    pretrain.module.pretrain(7, 1)
    new, _, _ = pretrain.module.draw_task(1)
    assert learnt[1] == set(range(10)) - set(new.tolist())
