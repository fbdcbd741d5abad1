import numpy as np


def test_gains_are_in_percentage_points(transfer_gains, transfer):
    gains = transfer_gains.module.gains
    assert list(gains) == [0, 6]
    for farthest, results in transfer.module.transfers.items():
        scratch, pretrained = results[..., 0], results[..., 1]
        assert np.allclose(gains[farthest], 100 * pretrained - 100 * scratch)


def test_each_row_has_the_lowest_the_mean_and_the_highest(transfer_gains):
    rows = [line.split() for line in transfer_gains.printed.splitlines()]
    counts = ("30", "100", "300", "1000")
    found = [tuple(row[:2]) for row in rows]
    assert found == [(farthest, count) for farthest in "06" for count in counts]
    columns = np.concatenate(
        [points.T for points in transfer_gains.module.gains.values()]
    )
    expected = [(some.min(), some.mean(), some.max()) for some in columns]
    printed = [[float(value) for value in row[2:]] for row in rows]
    assert np.allclose(printed, expected, atol=0.051)
