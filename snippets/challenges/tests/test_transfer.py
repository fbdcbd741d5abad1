import numpy as np


def test_more_images_teach_more(transfer):
    transfers = transfer.module.transfers
    assert list(transfers) == [0, 6]
    for results in transfers.values():
        assert results.shape == (3, 4, 2)
        few, *_, many = results.mean(axis=0)
        assert (many > few + 0.02).all()


def test_moved_garments_are_harder(transfer):
    still, restless = transfer.module.transfers.values()
    assert (still.mean(axis=0) > restless.mean(axis=0) + 0.05).all()


def test_each_row_says_what_was_found(transfer):
    rows = [line.split() for line in transfer.printed.splitlines()]
    found = [(int(farthest), int(count)) for farthest, count, _, _ in rows]
    counts = (30, 100, 300, 1000)
    assert found == [(farthest, count) for farthest in (0, 6) for count in counts]
    means = [results.mean(axis=0) for results in transfer.module.transfers.values()]
    printed = np.array([[float(row[2]), float(row[3])] for row in rows])
    assert np.allclose(printed, np.concatenate(means), atol=6e-4)
