import numpy as np
import pytest


def test_patches_of_sixteen_pixels_cover_the_image(by_occlusion):
    patches = by_occlusion.module.patches
    assert patches.shape == (13 * 13, 784)
    assert (patches.sum(axis=1) == 16).all()
    assert ((patches == 0) | (patches == 1)).all()
    assert (patches == 1).any(axis=0).all()
    # Row by row: the last patch is at the bottom, on the right.
    assert (patches[-1].reshape(28, 28)[-4:, -4:] == 1).all()
    assert (patches[12].reshape(28, 28)[:4, -4:] == 1).all()


@pytest.fixture
def case(by_occlusion, network):
    """Maps by grey of an image with one lit pixel, and how the logit falls."""
    parameters = network.module.new_network((784, 128, 10), seed=3)
    w1, b1, w2, b2 = parameters
    image = np.zeros((1, 784), "float32")
    image[0, 14 * 28 + 14] = 1

    def logit(pixels):
        return (np.maximum(0, pixels @ w1 + b1) @ w2 + b2)[0, 5]

    def values(grey):
        return by_occlusion.module.by_occlusion(image, parameters, [5], grey)[0]

    def fall(changed):
        return logit(image) - logit(changed)

    return image, values, fall


def test_black_on_black_changes_nothing(case, by_occlusion):
    image, values, fall = case
    black = values(0)
    hides = by_occlusion.module.patches[:, 14 * 28 + 14] == 1
    assert hides.sum() == 4
    assert abs(fall(0 * image)) > 1e-3
    assert black[hides] == pytest.approx([fall(0 * image)] * 4, abs=2e-4)
    assert not black[~hides].any()


@pytest.mark.parametrize("grey", [0.5, 1])
def test_a_lighter_patch_is_seen_everywhere(case, by_occlusion, grey):
    image, values, fall = case
    patches = by_occlusion.module.patches == 1
    for place, patch in enumerate(patches[::20]):
        changed = np.where(patch, np.float32(grey), image)
        assert values(grey)[20 * place] == pytest.approx(fall(changed), abs=2e-4)
    assert (values(grey) != 0).mean() > 0.95
