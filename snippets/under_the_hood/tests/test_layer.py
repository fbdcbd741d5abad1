import numpy as np


def test_relu_is_the_positive_part(layer):
    z = np.array([[-2.0, 0.0, 3.5]])
    assert layer.module.relu(z).tolist() == [[0, 0, 3.5]]


def test_each_output_is_a_neuron_of_its_own(layer):
    block = layer.module
    assert layer.printed == "outputs.shape=(5, 128)\n"
    for image, neuron in [(0, 0), (4, 127), (2, 31)]:
        total = sum(block.noise[image] * block.weights[:, neuron])
        assert np.isclose(block.outputs[image, neuron], max(0, total))
    # Some are active, some are not.
    assert 0.2 < (block.outputs > 0).mean() < 0.8
