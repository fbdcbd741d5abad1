import numpy as np
import pytest


def test_patches_of_sixteen_pixels_cover_the_image(by_occlusion):
    masks = by_occlusion.module.masks
    assert masks.shape == (13 * 13, 784)
    assert ((masks == 0).sum(axis=1) == 16).all()
    assert ((masks == 0) | (masks == 1)).all()
    assert (masks == 0).any(axis=0).all()
    # Row by row: the last patch is at the bottom, on the right.
    assert (masks[-1].reshape(28, 28)[-4:, -4:] == 0).all()
    assert (masks[12].reshape(28, 28)[:4, -4:] == 0).all()


def test_a_map_says_how_far_the_logit_falls(by_occlusion, network):
    parameters = network.module.new_network((784, 128, 10), seed=3)
    w1, b1, w2, b2 = parameters
    image = np.zeros((1, 784), "float32")
    image[0, 14 * 28 + 14] = 1

    def logit(pixels):
        return (np.maximum(0, pixels @ w1 + b1) @ w2 + b2)[0, 5]

    (values,) = by_occlusion.module.by_occlusion(image, parameters, [5])
    fall = logit(image) - logit(0 * image)
    assert abs(fall) > 1e-3
    # What hides the only pixel that is lit makes it fall; all else changes nothing.
    hides = by_occlusion.module.masks[:, 14 * 28 + 14] == 0
    assert hides.sum() == 4
    assert values[hides] == pytest.approx([fall] * 4, abs=2e-4)
    assert not values[~hides].any()
