import numpy as np


def test_it_learns_from_as_many_images_as_it_is_told(learn_from, monkeypatch, accuracy):
    seen = []

    def train(pixels, labels, epochs, seed):
        seen.append((len(pixels), len(labels), epochs, seed))

    monkeypatch.setattr(learn_from.module, "train", train)
    monkeypatch.setattr(learn_from.module, "accuracy", lambda network: 0.5)
    for count in (100, 1000, 3000):
        assert learn_from.module.learn_from(count, seed=7) == 0.5
    # About as many corrections, but never fewer than ten epochs.
    assert seen == [(100, 100, 300, 7), (1000, 1000, 30, 7), (3000, 3000, 10, 7)]


def test_images_keep_their_labels(learn_from, load_data, monkeypatch, pixels):
    shown = []

    def train(pixels, labels, epochs, seed):
        shown.append((pixels, labels))

    monkeypatch.setattr(learn_from.module, "train", train)
    monkeypatch.setattr(learn_from.module, "accuracy", lambda network: 0.5)
    for seed in (1, 2):
        learn_from.module.learn_from(50, seed)
    places = {
        image.tobytes(): place for place, image in enumerate(pixels.module.train_pixels)
    }
    drawn = [[places[image.tobytes()] for image in images] for images, _ in shown]
    for chosen, (_, labels) in zip(drawn, shown, strict=True):
        assert len(set(chosen)) == 50
        assert np.array_equal(load_data.module.train_labels[chosen], labels)
    assert drawn[0] != drawn[1]
