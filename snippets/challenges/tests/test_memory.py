import pytest


@pytest.mark.parametrize("count", [32, 1000])
def test_only_the_values_of_the_layers_grow_with_the_batch(memory, count):
    assert memory.module.held[count] == {
        "parameters": 4 * 101_770,
        "gradients": 4 * 101_770,
        "averages": 8 * 101_770,
        "values": 4 * count * (784 + 128 + 10),
    }
