import numpy as np


def test_the_control_differs_in_its_images_only(without_copies, too_close, learn_from):
    module = without_copies.module
    left = (~too_close.module.too_close).sum()
    assert len(module.others_pixels) == len(module.others_labels) == left
    assert len(module.without_copies) == 3
    shapes = [part.shape for part in module.without_copies[0]]
    assert shapes == [(784, 128), (128,), (128, 10), (10,)]


def test_no_near_copy_is_left(without_copies, near_copies, pixels):
    near = near_copies.module
    images = pixels.module.test_pixels[near.closest[:5]]
    for image in images:
        gaps = near.gap(image[None], without_copies.module.others_pixels)
        assert np.min(gaps) >= 0.05
