import numpy as np


def dots(canvas, farthest):
    """Where a dot at the corner of 400 garments comes to lie: rows and columns."""
    images = np.zeros((400, 28, 28), "float32")
    images[:, :2, :2] = 1
    found = canvas.module.on_canvas(
        images.reshape(-1, 784), farthest, np.random.default_rng(0)
    )
    assert found.shape == (400, 784)
    assert found.dtype == "float32"
    assert (found.sum(axis=1) == 1).all()
    return np.divmod(found.argmax(axis=1), 28)


def test_garments_move_over_the_whole_canvas_and_no_farther(canvas):
    for places in dots(canvas, 7):
        assert (places.min(), places.max()) == (0, 14)
    assert len(set(zip(*map(np.ndarray.tolist, dots(canvas, 7)), strict=True))) > 150


def test_without_a_move_they_are_in_the_middle(canvas):
    for places in dots(canvas, 0):
        assert (places == 7).all()


def test_nothing_of_a_garment_is_lost_or_enters_on_the_other_side(canvas, pixels):
    some = pixels.module.test_pixels[:50]
    moved = canvas.module.on_canvas(some, 7, np.random.default_rng(1))
    assert np.allclose(moved.sum(axis=1), some.sum(axis=1) / 4, rtol=1e-4)
    small = some.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4))
    for image, garment in zip(moved.reshape(-1, 28, 28), small, strict=True):
        places = np.lib.stride_tricks.sliding_window_view(image, (14, 14))
        assert abs(places - garment).max(axis=(2, 3)).min() < 1e-6
