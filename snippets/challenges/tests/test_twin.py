def test_it_is_another_network_that_has_learnt_the_same(twin, accuracy, hood_train):
    first, second = hood_train.module.trained, twin.module.twin
    assert [p.shape for p in first] == [p.shape for p in second]
    assert abs(first[0] - second[0]).max() > 0.1
    # From few images; an untrained one would get a tenth.
    assert accuracy.module.accuracy(second) > 0.65
