import numpy as np


def test_images_move_no_farther_than_they_may(moved):
    dot = np.zeros((400, 784), "float32")
    dot[:, 14 * 28 + 14] = 1
    found = moved.module.moved(dot, 6, seed=0)
    assert found.shape == dot.shape
    assert found.dtype == dot.dtype
    assert (found.sum(axis=1) == 1).all()
    rows, columns = np.divmod(found.argmax(axis=1), 28)
    for places in (rows, columns):
        assert (places.min(), places.max()) == (8, 20)
    assert len(set(zip(rows.tolist(), columns.tolist(), strict=True))) > 100


def test_no_move_leaves_them_as_they_are(moved, pixels):
    some = pixels.module.test_pixels[:20]
    assert np.array_equal(moved.module.moved(some, 0, seed=0), some)
