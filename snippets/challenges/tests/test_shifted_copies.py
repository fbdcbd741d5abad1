import numpy as np
import pytest


@pytest.fixture
def images():
    """Two images of random pixels."""
    return np.random.default_rng(1).random((2, 28, 28))


def test_four_copies_of_each_are_shifted_by_a_pixel(shifted_copies, images):
    found = shifted_copies.module.with_shifted(images)
    assert found.shape == (10, 28, 28)
    for number, image in enumerate(images):
        own, *copies = found[number::2]
        assert (own == image).all()
        moves = {
            (down, right)
            for copy in copies
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
            if (copy == np.roll(image, (down, right), (0, 1))).all()
        }
        assert moves == {(-1, 0), (1, 0), (0, -1), (0, 1)}


def test_a_mirror_image_has_left_and_right_exchanged(shifted_copies, images):
    found = shifted_copies.module.with_mirrored(images)
    assert (found[:2] == images).all()
    assert (found[2:, 3, 5] == images[:, 3, 22]).all()
    assert (found[2:, :, ::-1] == images).all()


@pytest.fixture
def trainings(shifted_copies, monkeypatch):
    """What `after_1000_steps` asks of `train` from here on, which trains nothing."""
    asked = []
    monkeypatch.setattr(
        shifted_copies.module, "train", lambda *arguments: asked.append(arguments)
    )
    monkeypatch.setattr(shifted_copies.module, "accuracy", lambda network: 0.5)
    return asked


@pytest.mark.parametrize("count", [160, 320, 800])
def test_all_four_ways_take_as_many_steps(shifted_copies, trainings, count):
    labels = np.arange(count) % 10
    shifted_copies.module.after_1000_steps(np.zeros((count, 28, 28)), labels, 7)
    ((pixels, learnt, hidden, epochs, seed),) = trainings
    assert pixels.shape == (count, 784)
    assert learnt is labels
    assert (hidden, seed) == ((32,), 7)
    assert -(-count // 32) * epochs == 1000


def test_the_copies_keep_their_labels(shifted_copies, subset):
    """Of the last seed, all images with all labels are real ones."""
    shown = shifted_copies.module
    count = len(subset.module.subset_labels)
    drawn = np.random.default_rng(3).permutation(count)[:800]
    assert (shown.labels == subset.module.subset_labels[drawn]).all()
    images = subset.module.subset_pixels[drawn]
    assert (shown.images.reshape(-1, 784) == images).all()
    assert (shown.few == shown.images[:160]).all()
    assert (shown.few_labels == shown.labels[:160]).all()


def test_new_images_are_worth_more_than_any_copies(shifted_copies):
    shown = shifted_copies.module
    alone, shifted, mirrored, fresh = zip(*shown.by_seed, strict=True)
    assert np.mean(fresh) > np.mean(alone) + 0.02
    assert np.mean(fresh) > max(np.mean(shifted), np.mean(mirrored)) + 0.01
    # A network that learnt from copies with labels of others would know nothing.
    assert min(shifted) > np.mean(alone) - 0.05
    assert min(mirrored) > np.mean(alone) - 0.07


def test_gains_are_means_over_the_seeds_in_percentage_points(shifted_copies):
    shown = shifted_copies.module
    alone, *others = (np.mean(values) for values in zip(*shown.by_seed, strict=True))
    gains = [100 * (value - alone) for value in others]
    found = [shown.shift_gain, shown.mirror_gain, shown.fresh_gain]
    assert found == pytest.approx(gains)
    rows = [" ".join(f"{value:.3f}" for value in row) for row in shown.by_seed]
    last = "shift_gain={:.1f} mirror_gain={:.1f}\nfresh_gain={:.1f}".format(*gains)
    assert shifted_copies.printed.splitlines() == [*rows, *last.splitlines()]
