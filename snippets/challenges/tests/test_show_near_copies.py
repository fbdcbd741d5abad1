import numpy as np


def test_each_test_image_stands_below_its_twin(show_near_copies, near_copies, pixels):
    (figure,) = show_near_copies.figures
    assert len(figure.axes) == 20
    axes = np.array(figure.axes).reshape(4, 5)
    closest = near_copies.module.closest
    above = pixels.module.fit_pixels[near_copies.module.twins[closest]]
    below = pixels.module.test_pixels[closest]
    places = [*axes[::2].ravel(), *axes[1::2].ravel()]
    for axis, image in zip(places, [*above, *below], strict=True):
        (shown,) = axis.images
        assert np.array_equal(shown.get_array().ravel(), image)
