def test_our_network_is_counted_by_hand(multiply_adds):
    module = multiply_adds.module
    assert module.multiply_adds((784, 128, 10)) == 784 * 128 + 128 * 10 == 101_632
    assert module.count_parameters((784, 128, 10)) == 101_632 + 138 == 101_770
    assert multiply_adds.printed == "101632 101770 407080\n"


def test_layers_add_up(multiply_adds):
    module = multiply_adds.module
    assert module.multiply_adds((2, 3)) == 6
    assert module.multiply_adds((2, 3, 5)) == 21
    assert module.count_parameters((2, 3, 5)) == 29
