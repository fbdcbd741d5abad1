def test_adam_keeps_two_numbers_for_each_parameter(memory):
    assert memory.module.weights_and_biases == 4 * 101_770
    assert memory.module.averages == 2 * memory.module.weights_and_biases
    assert memory.printed == "weights_and_biases=407080 averages=814160\n"
