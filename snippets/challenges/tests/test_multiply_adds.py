def test_our_network_is_counted_by_hand(multiply_adds):
    module = multiply_adds.module
    assert module.multiply_adds((784, 128, 10)) == 784 * 128 + 128 * 10 == 101_632
    assert module.count_parameters((784, 128, 10)) == 101_632 + 138 == 101_770
    assert module.training_multiply_adds((784, 128, 10)) == 2 * 101_632 + 1280


def test_layers_add_up(multiply_adds):
    module = multiply_adds.module
    assert module.multiply_adds((2, 3)) == 6
    assert module.multiply_adds((2, 3, 5)) == 21
    assert module.count_parameters((2, 3, 5)) == 29
    # Forward, the gradients, and back through all but the first layer.
    assert module.training_multiply_adds((2, 3, 5)) == 21 + 21 + 15
