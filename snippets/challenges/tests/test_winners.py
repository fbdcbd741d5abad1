import numpy as np


def test_each_image_is_right_or_wrong(winners, train, load_data):
    shown = winners.module
    assert shown.winners.shape == (10_000,)
    assert len(shown.right) / 10_000 == train.module.accuracies[-1]
    both = np.concatenate([shown.right, shown.wrong])
    assert sorted(both) == list(range(10_000))
    labels = load_data.module.test_labels
    assert (shown.winners[shown.right] == labels[shown.right]).all()
    assert (shown.winners[shown.wrong] != labels[shown.wrong]).all()
