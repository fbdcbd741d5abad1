import numpy as np


def test_the_near_ones_are_found_and_no_others(too_close, near_copies, pixels):
    """Against a search that compares every pixel, for five test images."""
    module, near = too_close.module, near_copies.module
    fit, test = pixels.module.fit_pixels, pixels.module.test_pixels
    assert module.widest_gap == 0.05
    found = np.zeros(len(fit), bool)
    for place in near.closest[:5]:
        found |= near.gap(test[[place]], fit) < 0.05
    assert found.any()
    assert module.too_close[found].all()
    assert module.too_close[near.twins[near.gaps < 0.05]].all()
    assert module.too_close_count == module.too_close.sum()


def test_all_of_them_are_near_some_test_image(too_close, near_copies, pixels):
    near = near_copies.module
    places = np.flatnonzero(near.gaps < 0.05)
    test = pixels.module.test_pixels[places]
    for image in pixels.module.fit_pixels[too_close.module.too_close][:10]:
        assert near.gap(image[None], test).min() < 0.05
