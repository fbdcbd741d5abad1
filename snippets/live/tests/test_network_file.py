import numpy as np


def test_the_file_has_the_weights_in_order(network_file, train):
    content = network_file.module.files["network.bin"]
    flat = np.frombuffer(content, "<f4")
    assert flat.size == 101_770
    weights = train.module.model.get_weights()
    expected = np.concatenate([array.ravel() for array in weights])
    assert np.array_equal(flat, expected)


def test_the_block_prints_shapes_and_size(network_file):
    *_, shapes, size = network_file.printed.splitlines()
    assert shapes == "[(784, 128), (128,), (128, 10), (10,)]"
    assert size == "407080 bytes"
