"""The sums of a training in NumPy: `python -m tests.benchmarks.numpy_training`.

It prints the milliseconds of a forward pass and of a training image, on random images
of which half the pixels are black, one at a time and in batches of 32.
"""

import statistics
import time

import numpy as np

from snippets.live.gradients import forward

BATCH = 32
TIMES = 300


def main():
    draw = np.random.default_rng(42)
    images = draw.random((BATCH, 784), np.float32)
    images[draw.random(images.shape) < 0.5] = 0
    wanted = np.eye(10, dtype=np.float32)[draw.integers(10, size=BATCH)]
    shapes = [(784, 128), (128,), (128, 10), (10,)]
    weights = [draw.normal(0, 0.05, shape).astype(np.float32) for shape in shapes]
    moments = [(np.zeros_like(part), np.zeros_like(part)) for part in weights]
    one = images[:1]
    print(_milliseconds(lambda: forward(one, weights)))
    print(_milliseconds(lambda: _train(images, wanted, weights, moments)) / BATCH)


def _train(images, wanted, weights, moments):
    """One step, with Adam as it is after very many.

    The sums are those of `loss_gradients` beside `forward`, but in 32 bits throughout:
    in the 64 of its errors, NumPy would need half as long again.
    """
    hidden, confidences = forward(images, weights)
    errors = (confidences - wanted) / BATCH
    backward = (errors @ weights[2].T) * (hidden > 0)
    gradients = (
        images.T @ backward,
        backward.sum(axis=0),
        hidden.T @ errors,
        errors.sum(axis=0),
    )
    for part, gradient, (mean, square) in zip(weights, gradients, moments, strict=True):
        mean += (gradient - mean) * np.float32(0.1)
        square += (gradient * gradient - square) * np.float32(0.001)
        part -= np.float32(0.001) * mean / (np.sqrt(square) + np.float32(1e-7))


def _milliseconds(run):
    seconds = []
    for _ in range(TIMES):
        before = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - before)
    return 1000 * statistics.median(seconds)


if __name__ == "__main__":
    main()
