import numpy as np


def test_the_block_prints_what_the_page_says(half):
    change = half.module.largest_change
    assert half.printed == f"half_bytes={2 * 101_770} largest_change={change:.4f}\n"


def test_half_the_bytes_for_nearly_the_same_accuracy(half, seeds):
    module = half.module
    assert module.half_bytes == 2 * 101_770
    assert len(module.half_accuracies) == len(seeds.module.networks)
    changes = np.subtract(module.half_accuracies, seeds.module.final_accuracies)
    assert module.largest_change == abs(changes).max() <= 2e-3
    for network, whole in zip(module.halved, seeds.module.networks, strict=True):
        for part, before in zip(network, whole, strict=True):
            assert part.dtype == np.float16
            assert np.allclose(part, before, rtol=1e-3, atol=1e-6)
