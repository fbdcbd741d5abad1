import numpy as np


def test_a_thumbnail_has_means_of_squares(near_copies):
    image = np.arange(784.0).reshape(1, 784)
    (small,) = near_copies.module.thumbnails(image)
    square = image.reshape(28, 28)[4:8, 24:28]
    assert small.shape == (49,)
    assert small.reshape(7, 7)[1, 6] == square.mean()


def test_the_nearest_is_the_nearest(near_copies):
    random = np.random.default_rng(0)
    images, others = random.random((60, 5)), random.random((40, 5))
    distances = ((images[:, None] - others) ** 2).sum(axis=2)
    found = near_copies.module.nearest(images, others)
    assert np.array_equal(found, distances.argmin(axis=1))


def test_the_ten_closest_are_printed(near_copies, load_data):
    module = near_copies.module
    gaps = module.gaps[module.closest]
    assert len(gaps) == 10
    assert gaps.max() <= np.delete(module.gaps, module.closest).min()
    labels = load_data.module
    for line, place in zip(
        near_copies.printed.splitlines(), module.closest, strict=True
    ):
        twin = module.twins[place]
        agree = labels.test_labels[place] == labels.train_labels[twin]
        assert line.split() == [
            str(place),
            str(twin),
            f"{module.gaps[place]:.3f}",
            str(agree),
        ]
