def test_the_network_has_64_hidden_neurons(count_by_hand):
    _, hidden, output = count_by_hand.module.smaller.layers
    assert (hidden.units, output.units) == (64, 10)
    assert count_by_hand.module.smaller.input_shape == (None, 28, 28)


def test_each_hidden_neuron_brings_795_parameters(count_by_hand, build):
    """The page says so, and that only the ten biases of the output stay."""
    assert count_by_hand.module.by_hand == 795 * 64 + 10 == 50_890
    assert build.module.model.count_params() == 795 * 128 + 10


def test_keras_counts_as_many(count_by_hand):
    assert count_by_hand.module.smaller.count_params() == 50_890
    assert count_by_hand.printed == "by_hand: 50890\ncount_params(): 50890\n"
