"""What the page says of its 300 batches is tested in tests/."""

import numpy as np


def test_it_moves_as_keras_does(momentum, imports):
    random = np.random.default_rng(1)
    ours = [random.normal(size=(3, 4)), random.normal(size=4)]
    theirs = [imports.module.tf.Variable(part) for part in ours]
    optimizer = imports.module.keras.optimizers.SGD(0.05, momentum=0.9)
    mine = momentum.module.Momentum(ours, 0.05)
    for _ in range(20):
        gradients = [random.normal(0, 3, part.shape) for part in ours]
        mine.step(ours, gradients)
        optimizer.apply_gradients(zip(gradients, theirs, strict=True))
    for part, other in zip(ours, theirs, strict=True):
        assert np.allclose(part, other.numpy(), atol=1e-5)


def test_on_an_even_slope_its_speed_becomes_ten_times_the_slope(momentum):
    """The page says so."""
    part = np.zeros(1)
    optimizer = momentum.module.Momentum([part])
    for _ in range(100):
        optimizer.step([part], [np.array([3.0])])
    assert np.isclose(optimizer.speeds[0], 30, rtol=1e-3)


def test_each_rate_is_printed_without_it_and_with_it(momentum, learning_rates):
    rows = [
        f"{rate=} sgd={learning_rates.module.by_rate[rate]:.2f} momentum={share:.2f}"
        for rate, share in momentum.module.with_momentum.items()
    ]
    assert momentum.printed.splitlines() == rows
    assert list(momentum.module.with_momentum) == [0.01, 0.1]


def test_each_rate_starts_from_the_same_weights(
    momentum, learning_rates, initial_weights, pixels, hold_out
):
    weights = initial_weights.module.initial_weights(seed=42)
    optimizer = momentum.module.Momentum(weights, 0.01)
    data = pixels.module.fit_pixels, hold_out.module.fit_labels
    share = learning_rates.module.share_right(*data, weights, optimizer)
    assert momentum.module.with_momentum[0.01] == share
