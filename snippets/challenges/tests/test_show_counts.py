from snippets.challenges.tests.test_show_by_count import numbers


def test_a_deep_network_learns_at_three_times_the_price(show_counts, language):
    *_, ours, deep = show_counts.printed.splitlines()
    assert numbers(ours, language)[2:] == [101_770, 101_632, 204_544, 2.01]
    weights = 10 * 784**2 + 7840
    learning = 3 * weights - 784**2
    biases = 10 * 784 + 10
    assert numbers(deep, language)[2:] == [weights + biases, weights, learning, 2.9]
