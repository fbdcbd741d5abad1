import numpy as np


def test_each_image_comes_once_with_its_label(batches, pixels, load_data):
    images = pixels.module.train_pixels
    found = list(batches.module.batches(np.random.default_rng(0), size=700))
    # The last one has what is left.
    assert [len(labels) for _, labels in found] == [700] * 85 + [500]
    given = {row.tobytes(): label for some in found for row, label in zip(*some)}
    assert len(given) > 0.99 * len(images)
    for row, label in zip(images[:500], load_data.module.train_labels):
        assert given[row.tobytes()] == label


def test_the_order_is_another_in_each_epoch(batches):
    random = np.random.default_rng(0)
    first, second = (next(batches.module.batches(random))[0] for _ in range(2))
    assert not np.array_equal(first, second)
