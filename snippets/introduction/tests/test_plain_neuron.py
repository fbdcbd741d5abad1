import itertools

PAIRS = [[0, 0], [0, 1], [1, 0], [1, 1]]


def test_it_computes_the_neuron_of_the_text(plain_neuron):
    neuron = plain_neuron.module.neuron
    assert neuron([1, 0, 1], [2, 1, -1], 1) == 2
    assert neuron([1, 0, 1], [2, 1, -1], -2) == 0
    printed = "2\n[0, 0] 0\n[0, 1] 0\n[1, 0] 0\n[1, 1] 1\n"
    assert plain_neuron.printed == printed


def test_the_answers_to_the_question(plain_neuron):
    """At least one with a bias of zero; exactly one with no weights and bias."""
    neuron = plain_neuron.module.neuron
    assert [neuron(pair, [1, 1], 0) > 0 for pair in PAIRS] == [0, 1, 1, 1]
    values = [step / 2 for step in range(-8, 9)]
    for w1, w2, bias in itertools.product(values, repeat=3):
        active = [neuron(pair, [w1, w2], bias) > 0 for pair in PAIRS]
        assert active != [0, 1, 1, 0], (w1, w2, bias)
