def test_the_neuron_of_the_introduction_gives_two(neuron):
    assert neuron.module.z == neuron.module.y == 2
    assert neuron.printed == "z = 2.0, y = 2.0\n"
