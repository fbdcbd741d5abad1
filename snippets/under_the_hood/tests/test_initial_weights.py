import numpy as np
import pytest


def test_there_are_as_many_as_in_keras(initial_weights, build):
    ours = [part.shape for part in initial_weights.module.untrained]
    assert ours == [part.shape for part in build.module.model.get_weights()]
    assert initial_weights.module.total == 784 * 128 + 128 + 128 * 10 + 10 == 101_770


def test_weights_spread_as_glorot_and_bengio_say(initial_weights):
    w1, b1, w2, b2 = initial_weights.module.initial_weights(seed=3, hidden=64)
    assert w1.dtype == w2.dtype == np.float32
    assert not b1.any()
    assert not b2.any()
    for weights in (w1, w2):
        limit = np.sqrt(6 / sum(weights.shape))
        assert 0.97 * limit < abs(weights).max() <= limit
        # A uniform draw's standard deviation.
        assert weights.std() == pytest.approx(limit / np.sqrt(3), rel=0.05)


def test_the_limits_are_those_of_the_page(initial_weights):
    w1, _, w2, _ = initial_weights.module.untrained
    assert abs(w1).max() == pytest.approx(0.081, abs=0.0005)
    assert abs(w2).max() == pytest.approx(0.209, abs=0.001)


def test_the_seed_decides(initial_weights):
    draw = initial_weights.module.initial_weights
    assert np.array_equal(draw(1)[0], draw(1)[0])
    assert not np.array_equal(draw(1)[0], draw(2)[0])
