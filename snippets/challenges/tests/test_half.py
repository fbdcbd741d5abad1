import numpy as np
import pytest


def test_half_the_bytes_for_the_same_accuracy(half, train):
    module = half.module
    assert module.half_bytes == 2 * 101_770
    assert module.full_accuracy == pytest.approx(train.module.accuracies[-1])
    assert module.half_accuracy == pytest.approx(module.full_accuracy, abs=2e-3)
    for part, whole in zip(module.halved, train.module.trained, strict=True):
        assert part.dtype == np.float16
        assert np.allclose(part, whole, rtol=1e-3, atol=1e-6)
