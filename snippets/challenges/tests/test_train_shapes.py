import numpy as np


def test_every_shape_has_three_accuracies(train_shapes):
    by_shape = train_shapes.module.by_shape
    assert np.shape(by_shape) == (7, 3)
    assert np.min(by_shape) > 0.6
    assert all(len(set(found)) > 1 for found in by_shape)


def test_networks_have_the_shape_that_is_named(train_shapes):
    """Those of the last shape, which are left."""
    for network in train_shapes.module.networks:
        weights = [part.shape for part in network[::2]]
        assert weights == [(784, 256), (256, 10)]


def test_each_row_is_a_shape_its_time_and_its_mean(train_shapes, shapes):
    rows = train_shapes.printed.splitlines()
    for row, hidden, found in zip(
        rows, shapes.module.shapes, train_shapes.module.by_shape, strict=True
    ):
        assert row[:12].strip() == str(hidden)
        seconds, unit, mean = row[12:].split()
        assert (unit, float(seconds) >= 0) == ("s", True)
        assert mean == f"{np.mean(found):.3f}"
