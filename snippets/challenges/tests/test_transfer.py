import numpy as np
import pytest


@pytest.fixture
def asked(transfer, network, monkeypatch):
    """What two starts ask of training: tuned from one layer, frozen from another."""
    calls = []

    def train_network(pixels, labels, **options):
        calls.append((pixels, labels, options))
        return options["start"]

    monkeypatch.setattr(transfer.module, "train_network", train_network)
    one, other = (network.module.new_network((784, 32, 10), seed) for seed in (8, 9))
    transfer.module.transfer(1, 7, one[:2], frozen=False)
    transfer.module.transfer(1, 7, other[:2], frozen=True)
    return calls[:4], calls[4:]


def test_all_starts_learn_the_same_images_for_as_long(asked, transfer):
    new, _, _ = transfer.module.draw_task(1)
    for count, one, other in zip((30, 100, 300, 1000), *asked, strict=True):
        assert len(one[0]) == len(other[0]) == count
        assert np.array_equal(one[0], other[0])
        assert np.array_equal(one[1], other[1])
        assert set(one[1].tolist()) <= set(new.tolist())
        assert one[2]["steps"] == other[2]["steps"] == 1000
        assert one[2]["seed"] == other[2]["seed"]
        assert (one[2]["frozen"], other[2]["frozen"]) == (0, 2)


def test_only_their_hidden_layers_differ(asked):
    (_, _, one), (_, _, other) = asked[0][0], asked[1][0]
    assert not np.array_equal(one["start"][0], other["start"][0])
    assert all(map(np.array_equal, one["start"][2:], other["start"][2:]))


def test_more_images_teach_more(transfer_middle, transfer_untrained):
    for found in (
        transfer_middle.module.middle_random,
        transfer_untrained.module.anywhere_random,
    ):
        assert found.shape == (2, 5, 4)
        assert (found[0, :, -1] > found[0, :, 0] + 0.05).all()


def test_tuned_and_frozen_come_in_this_order(transfer, monkeypatch):
    monkeypatch.setattr(
        transfer.module,
        "transfer",
        lambda seed, farthest, layer, frozen: [seed, farthest, layer, frozen],
    )
    found = transfer.module.transfer_all(7, [11, 12, 13, 14, 15])
    assert found[0].tolist() == [[seed, 7, 10 + seed, 0] for seed in (1, 2, 3, 4, 5)]
    assert found[1].tolist() == [[seed, 7, 10 + seed, 1] for seed in (1, 2, 3, 4, 5)]
