import numpy as np


def test_each_count_has_three_networks_and_what_the_test_set_says_of_them(
    by_count, accuracy
):
    module = by_count.module
    assert module.image_counts == [100, 300, 1000, 3000, 10_000, 55_000]
    assert list(module.learners) == module.image_counts
    assert np.shape(module.by_count) == (6, 3)
    for networks, found in zip(module.learners.values(), module.by_count, strict=True):
        assert [accuracy.module.accuracy(one) for one in networks] == found


def test_more_images_make_a_better_network(by_count):
    fewest, *_, most = by_count.module.by_count
    assert max(fewest) < 0.8 < 0.85 < min(most)
