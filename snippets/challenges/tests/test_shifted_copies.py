import numpy as np
import pytest


@pytest.fixture
def images():
    """Two images of random pixels."""
    return np.random.default_rng(1).random((2, 28, 28))


def test_four_copies_of_each_are_shifted_by_a_pixel_into_a_dark_border(
    shifted_copies, images
):
    found = shifted_copies.module.with_shifted(images)
    assert found.shape == (10, 28, 28)
    for number, image in enumerate(images):
        own, left, right, up, down = found[number::2]
        assert (own == image).all()
        assert (left[:, :-1] == image[:, 1:]).all()
        assert (right[:, 1:] == image[:, :-1]).all()
        assert (up[:-1] == image[1:]).all()
        assert (down[1:] == image[:-1]).all()
        for edge in (left[:, -1], right[:, 0], up[-1], down[0]):
            assert (edge == 0).all()


def test_mirror_images_of_the_chosen_categories_keep_their_labels(
    shifted_copies, images
):
    seen, labels = shifted_copies.module.with_mirrored(images, np.array([5, 8]), [8])
    assert labels.tolist() == [5, 8, 8]
    assert (seen[:2] == images).all()
    assert (seen[2, :, ::-1] == images[1]).all()


def test_six_ways_take_as_many_steps(shifted_copies, subset, monkeypatch):
    asked = []
    monkeypatch.setattr(
        shifted_copies.module,
        "train_network",
        lambda seen, known, **dials: asked.append((seen, known, dials)),
    )
    shifted_copies.module.copy_learners(seed=7)
    sizes = [len(pixels) for pixels, *_ in asked]
    shoes = np.isin(asked[0][1], [5, 7, 9]).sum()
    assert sizes == [160, 800, 320, 160 + shoes, 320 - shoes, 800]
    places = {
        image.tobytes(): place
        for place, image in enumerate(subset.module.subset_pixels)
    }
    for pixels, labels, dials in asked:
        assert pixels.shape == (len(labels), 784)
        assert dials == {"hidden": (32,), "steps": 1000, "seed": 7}
        # All but copies are images with their own labels.
        known = [places.get(image.tobytes()) for image in pixels]
        for place, label in zip(known, labels, strict=True):
            assert place is None or subset.module.subset_labels[place] == label


def test_gains_are_over_the_160_images_alone(copy_recalls, shifted_copies, accuracy):
    module = copy_recalls.module
    assert module.copy_recalls.shape == (len(shifted_copies.module.copy_seeds), 6, 10)
    networks = shifted_copies.module.by_copies[0]
    alone, shifted = (100 * accuracy.module.accuracy(one) for one in networks[:2])
    assert module.copy_gains[0, 0].mean() == pytest.approx(shifted - alone)
    assert module.fresh_gain == pytest.approx(module.copy_gains[:, 4].mean())
    assert module.bag_gain == pytest.approx(module.copy_gains[:, 1, 8].mean())
