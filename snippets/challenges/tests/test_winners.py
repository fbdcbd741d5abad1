import numpy as np


def test_each_image_is_recognised_or_mistaken(winners, accuracy, train, load_data):
    shown = winners.module
    assert shown.winners.shape == (10_000,)
    both = np.concatenate([shown.recognised, shown.mistaken])
    assert sorted(both) == list(range(10_000))
    labels = load_data.module.test_labels
    assert (shown.winners[shown.recognised] == labels[shown.recognised]).all()
    assert (shown.winners[shown.mistaken] != labels[shown.mistaken]).all()
    scores = accuracy.module.predict(train.module.trained)
    assert (scores.max(axis=1) == scores[range(10_000), shown.winners]).all()
