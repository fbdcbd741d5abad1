import numpy as np

GRADIENT, OCCLUSION = 0, 1
TWIN, RANDOM_OUTPUT, ALL_RANDOM = range(3)


def test_the_control_is_another_network_that_has_learnt_the_same(
    sanity, accuracy, train
):
    first, second = train.module.trained, sanity.module.others[TWIN]
    assert [p.shape for p in first] == [p.shape for p in second]
    assert abs(first[0] - second[0]).max() > 0.1
    # An untrained one would get a tenth.
    assert accuracy.module.accuracy(second) > 0.85


def test_the_networks_know_less_and_less(sanity, seeds, train, accuracy):
    first, second, third = sanity.module.others
    assert all(map(np.array_equal, first, seeds.module.networks[1]))
    assert all(map(np.array_equal, second[:2], train.module.trained[:2]))
    assert all(map(np.array_equal, second[2:], third[2:]))
    assert accuracy.module.accuracy(second) < 0.3
    assert accuracy.module.accuracy(third) < 0.3


def test_with_their_signs_maps_tell_who_has_learnt(sanity):
    signed = sanity.module.signed
    assert (signed[:, TWIN] > 0.35).all()
    assert (abs(signed[:, [RANDOM_OUTPUT, ALL_RANDOM]]) < 0.25).all()


def test_without_signs_those_of_occlusion_do_not(sanity):
    unsigned = sanity.module.unsigned
    assert (unsigned[OCCLUSION] > 0.5).all()
    assert abs(unsigned[GRADIENT, ALL_RANDOM]) < 0.05


def test_the_tables_are_printed(sanity):
    tables = np.concatenate([sanity.module.signed, sanity.module.unsigned])
    printed = sanity.printed.replace("[", " ").replace("]", " ").split()
    assert [float(number) for number in printed] == tables.ravel().round(2).tolist()
