import numpy as np


def test_the_categories_are_five_and_five(compare_starts):
    module = compare_starts.module
    assert sorted([*module.old, *module.new]) == list(range(10))
    assert len(module.old) == len(module.new) == 5


def test_both_starts_learn_the_same_images(compare_starts, monkeypatch):
    calls = []

    def train(pixels, labels, epochs, seed, start=None):
        calls.append((pixels, labels, epochs, start))
        return compare_starts.module.new_network((784, 128, 10), seed + 1)

    monkeypatch.setattr(compare_starts.module, "train", train)
    results = compare_starts.module.compare(0, seed=1)
    assert results.shape == (4, 2)
    before, *after = calls
    assert set(before[1]) == set(compare_starts.module.old)
    assert before[3] is None
    steps = [(30, 100), (100, 30), (300, 10), (1000, 10)]
    for (count, epochs), one, other in zip(steps, after[::2], after[1::2], strict=True):
        assert len(one[0]) == len(other[0]) == count
        assert np.array_equal(one[0], other[0])
        assert set(one[1]) <= set(compare_starts.module.new)
        assert one[2] == other[2] == epochs
        # Only what stands before the hidden layer differs.
        assert not np.array_equal(one[3][0], other[3][0])
        assert np.array_equal(one[3][2], other[3][2])
