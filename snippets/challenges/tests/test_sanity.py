import numpy as np
import pytest

GRADIENT, BLACK, ON_GARMENT, GREY = range(4)
ANOTHER_SEED, RANDOM_OUTPUT, ALL_RANDOM = range(3)


def test_there_are_four_networks_of_each_kind(sanity, seeds, train):
    another_seed, random_output, all_random = sanity.module.others
    trained = train.module.trained
    assert len(another_seed) == len(random_output) == len(all_random) == 4
    for network, twin in zip(another_seed, seeds.module.networks[1:], strict=True):
        assert all(map(np.array_equal, network, twin))
        assert abs(network[0] - trained[0]).max() > 0.1
    for network, stranger in zip(random_output, all_random, strict=True):
        assert all(map(np.array_equal, network[:2], trained[:2]))
        assert all(map(np.array_equal, network[2:], stranger[2:]))


def test_only_the_control_recognises_anything(sanity, accuracy):
    for kind, networks in enumerate(sanity.module.others):
        for network in networks:
            recognises = accuracy.module.accuracy(network) > 0.85
            assert recognises == (kind == ANOTHER_SEED)
            assert recognises or accuracy.module.accuracy(network) < 0.35


def test_the_garment_is_where_a_black_patch_can_change_something(
    sanity, by_occlusion, pixels
):
    shown, images = sanity.module, pixels.module.test_pixels
    assert shown.has_ink.shape == (200, 169)
    some = shown.ours[BLACK][3][~shown.has_ink[3]]
    assert not some.any()
    assert len(shown.ours[ON_GARMENT][3]) == shown.has_ink[3].sum()
    left_out = by_occlusion.module.patches[~shown.has_ink[3]] == 1
    assert not images[3][left_out.any(axis=0)].any()


@pytest.mark.parametrize("method", [GRADIENT, BLACK, ON_GARMENT, GREY])
def test_correlations_are_those_of_each_image(sanity, method):
    shown = sanity.module
    network = shown.others[ALL_RANDOM][2]
    ours, theirs = shown.ours[method][7], shown.four_maps(network)[method][7]
    found = shown.agreement[method, ALL_RANDOM, 2, 7]
    assert found == pytest.approx(spearman(abs(ours), abs(theirs)), abs=1e-6)


def spearman(one, other):
    def ranks(values):
        return [(values < v).sum() + (values <= v).sum() for v in values]

    return np.corrcoef(ranks(one), ranks(other))[0, 1]
