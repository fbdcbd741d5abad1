def test_the_network_has_its_three_layers(build):
    flatten, hidden, output = build.module.model.layers
    assert type(flatten).__name__ == "Flatten"
    assert type(hidden).__name__ == type(output).__name__ == "Dense"
    assert (hidden.units, hidden.activation.__name__) == (128, "relu")
    assert (output.units, output.activation.__name__) == (10, "softmax")


def test_the_network_turns_images_into_ten_scores(build):
    model = build.module.model
    assert model.input_shape == (None, 28, 28)
    assert model.output_shape == (None, 10)


def test_the_network_has_101_770_parameters(build):
    assert build.module.model.count_params() == 784 * 128 + 128 + 128 * 10 + 10
    assert "Total params: 101,770" in build.printed
