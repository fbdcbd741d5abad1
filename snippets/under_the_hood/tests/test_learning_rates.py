"""What the page says of its 300 batches is tested in tests/."""

import numpy as np
import pytest


class Still:
    """An optimiser that counts its steps, and moves nothing."""

    steps = 0

    def step(self, parameters, gradients):
        self.steps += 1


@pytest.fixture
def many_batches(learning_rates, pixels, hold_out, monkeypatch):
    """The 400 batches, of two images each, that it is given from here on."""
    images, labels = pixels.module.fit_pixels, hold_out.module.fit_labels
    found = [(images[i : i + 2], labels[i : i + 2]) for i in range(0, 800, 2)]
    monkeypatch.setattr(
        learning_rates.module, "batches", lambda pixels, labels, rng: iter(found)
    )
    return found


def test_the_last_100_of_300_batches_count(
    learning_rates, many_batches, initial_weights, forward
):
    optimizer, parameters = Still(), initial_weights.module.initial_weights(seed=5)
    share = learning_rates.module.share_right(None, None, parameters, optimizer)
    assert optimizer.steps == 300
    images, labels = map(np.concatenate, zip(*many_batches[200:300], strict=True))
    _, scores = forward.module.forward(images, parameters)
    assert share == pytest.approx((scores.argmax(axis=1) == labels).mean())


def test_each_batch_is_judged_before_its_step(
    learning_rates, many_batches, initial_weights, hold_out
):
    labels = hold_out.module.fit_labels

    class Cheat(Still):
        """It gives the right answer to the batch whose step it takes."""

        def step(self, parameters, gradients):
            parameters[3][:] = 0
            parameters[3][labels[2 * self.steps]] = 1e6
            super().step(parameters, gradients)

    parameters = initial_weights.module.initial_weights(seed=5)
    share = learning_rates.module.share_right(None, None, parameters, Cheat())
    answers = np.repeat(labels[398:598:2], 2)
    assert share == pytest.approx((labels[400:600] == answers).mean())


def test_a_step_is_that_of_the_page(learning_rates):
    part = np.array([1.0, 2.0])
    learning_rates.module.SGD(0.1).step([part], [np.array([5.0, -5.0])])
    assert part.tolist() == [0.5, 2.5]


def test_each_rate_starts_from_the_same_weights(
    learning_rates, initial_weights, pixels, hold_out
):
    block = learning_rates.module
    weights = initial_weights.module.initial_weights(seed=42)
    data = pixels.module.fit_pixels, hold_out.module.fit_labels
    assert block.by_rate[0.01] == block.share_right(*data, weights, block.SGD(0.01))
    assert block.by_rate[0.001] < block.by_rate[0.1]
    rows = [f"{rate=} share={share:.2f}" for rate, share in block.by_rate.items()]
    assert learning_rates.printed.splitlines() == rows
    assert list(block.by_rate) == [0.001, 0.01, 0.1, 1]
