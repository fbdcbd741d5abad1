import numpy as np
import pytest


def test_it_moves_as_keras_does(adam, imports):
    random = np.random.default_rng(1)
    ours = [random.normal(size=(3, 4)), random.normal(size=4)]
    theirs = [imports.module.tf.Variable(part) for part in ours]
    optimizer = imports.module.keras.optimizers.Adam()
    mine = adam.module.Adam(ours)
    for _ in range(20):
        gradients = [random.normal(0, 3, part.shape) for part in ours]
        mine.step(ours, gradients)
        optimizer.apply_gradients(zip(gradients, theirs, strict=True))
    for part, other in zip(ours, theirs, strict=True):
        assert np.allclose(part, other.numpy(), atol=1e-6)


@pytest.mark.parametrize("size", [1e-4, 1, 1e4])
def test_the_first_step_is_the_learning_rate_whatever_the_slope(adam, size):
    part = np.zeros(1)
    adam.module.Adam([part], learning_rate=0.01).step([part], [np.array([size])])
    assert part[0] == pytest.approx(-0.01, rel=0.05)


def test_after_a_long_silence_a_slope_moves_three_learning_rates(adam):
    """The page says so, and that steps stay below one learning rate or so otherwise."""
    part, silence = np.zeros(1), np.zeros(1)
    optimizer = adam.module.Adam([part], learning_rate=0.01)
    for _ in range(5000):
        optimizer.step([part], [silence])
    optimizer.step([part], [np.ones(1)])
    assert part[0] == pytest.approx(-0.0316, rel=0.01)
    steady = np.zeros(1)
    optimizer = adam.module.Adam([steady], learning_rate=0.01)
    for _ in range(50):
        before = steady[0]
        optimizer.step([steady], [np.ones(1)])
        assert abs(steady[0] - before) == pytest.approx(0.01, rel=0.01)
