import numpy as np


def test_each_test_image_stands_below_its_twin(show_near_copies, near_copies, pixels):
    (figure,) = show_near_copies.figures
    assert len(figure.axes) == 20
    closest = near_copies.module.closest
    above = pixels.module.fit_pixels[near_copies.module.twins[closest]]
    below = pixels.module.test_pixels[closest]
    for axes, image in zip(figure.axes, [*above, *below], strict=True):
        (shown,) = axes.images
        assert np.array_equal(shown.get_array().ravel(), image)
