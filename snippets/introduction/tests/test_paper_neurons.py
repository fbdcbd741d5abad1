def test_the_neurons_are_those_of_the_exercise(paper_neurons):
    assert paper_neurons.printed == "A: 0\nB: 2\nC: -3\n"


def test_the_weight_5_does_not_matter(paper_neurons):
    """The page says so: what A gives is zero."""
    block = paper_neurons.module
    assert all(w * block.a + (-2) * block.b + 1 == block.c for w in (4, 5, 6))
