import numpy as np


def test_one_wide_layer_costs_what_three_narrow_ones_cost(shapes):
    cost = dict(zip(shapes.module.shapes, shapes.module.prices, strict=True))
    assert cost[()] == 7_840
    assert cost[(128,)] == 101_632
    assert cost[(64, 64, 64)] == 784 * 64 + 64 * 64 + 64 * 64 + 64 * 10
    assert abs(cost[(74,)] / cost[(64, 64, 64)] - 1) < 0.01


def test_every_shape_has_three_networks_of_its_layers(train_shapes, shapes):
    by_shape = train_shapes.module.by_shape
    assert set(by_shape) == set(shapes.module.shapes)
    for hidden, networks in by_shape.items():
        sizes = (784, *hidden, 10)
        for network in networks:
            assert [part.shape for part in network[::2]] == list(
                zip(sizes, sizes[1:], strict=False)
            )
        assert len(networks) == 3
        assert not np.array_equal(networks[0][0], networks[1][0])


def test_those_of_128_neurons_are_those_that_learnt_from_all_images(
    train_shapes, by_count
):
    theirs = by_count.module.learners[55_000]
    for ours, other in zip(train_shapes.module.by_shape[(128,)], theirs, strict=True):
        assert all(map(np.array_equal, ours, other))
