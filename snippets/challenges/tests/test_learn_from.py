import numpy as np
import pytest


@pytest.fixture
def asked(learn_from, monkeypatch):
    """What `learn_from` asks of `train_network` from here on, which trains nothing."""
    trainings = []

    def train_network(pixels, labels, hidden, **dials):
        trainings.append((pixels, labels, hidden, dials))

    monkeypatch.setattr(learn_from.module, "train_network", train_network)
    return trainings


def test_all_counts_get_as_many_corrections(learn_from, asked):
    for count in (100, 1000):
        learn_from.module.learn_from(count, seed=7)
    learn_from.module.learn_from(100, 7, hidden=(16,))
    assert [len(pixels) for pixels, *_ in asked] == [100, 1000, 100]
    assert [hidden for *_, hidden, _ in asked] == [(128,), (128,), (16,)]
    dials = {"steps": 2150, "seed": 7, "batch_size": 128}
    assert all(training[-1] == dials for training in asked)
    # Five epochs over all images.
    assert 5 * -(-55_000 // 128) == 2150


def test_images_keep_their_labels_and_none_is_held_out(
    learn_from, asked, hold_out, pixels
):
    for seed in (1, 2):
        learn_from.module.learn_from(50, seed)
    places = {
        image.tobytes(): place for place, image in enumerate(pixels.module.fit_pixels)
    }
    drawn = [[places[image.tobytes()] for image in images] for images, *_ in asked]
    for chosen, (_, labels, *_) in zip(drawn, asked, strict=True):
        assert len(set(chosen)) == 50
        assert np.array_equal(hold_out.module.fit_labels[chosen], labels)
    assert drawn[0] != drawn[1]
