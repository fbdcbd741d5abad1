import runpy

import numpy as np


def test_the_network_has_its_three_layers(build):
    flatten, hidden, output = build.module.model.layers
    assert type(flatten).__name__ == "Flatten"
    assert type(hidden).__name__ == type(output).__name__ == "Dense"
    assert (hidden.units, hidden.activation.__name__) == (128, "relu")
    assert (output.units, output.activation.__name__) == (10, "softmax")


def test_the_network_turns_images_into_ten_confidences(build):
    model = build.module.model
    assert model.input_shape == (None, 28, 28)
    assert model.output_shape == (None, 10)


def test_the_network_has_101_770_parameters(build):
    assert build.module.model.count_params() == 784 * 128 + 128 + 128 * 10 + 10
    assert "Total params: 101,770" in build.printed


def test_the_summary_fits_a_phone(build):
    lines = build.printed.splitlines()
    assert max(map(len, lines)) == 40
    # What a column is too narrow for would end in dots.
    assert "…" not in build.printed


def test_executed_twice_it_is_another_model_with_other_names(build):
    """The page says so, and what the layers are then called."""
    keras = build.module.keras
    keras.backend.clear_session(free_memory=False)
    first, second = (runpy.run_path(build.module.__file__)["model"] for _ in range(2))
    names = [[layer.name for layer in model.layers] for model in (first, second)]
    assert names == [
        ["flatten", "dense", "dense_1"],
        ["flatten_1", "dense_2", "dense_3"],
    ]
    assert not np.array_equal(first.get_weights()[0], second.get_weights()[0])
