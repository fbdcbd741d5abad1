import numpy as np
import pytest


@pytest.mark.parametrize("sizes", [(784, 10), (784, 16, 10), (784, 16, 8, 10)])
def test_softmax_makes_the_scores_of_them(logits, network, softmax, pixels, sizes):
    parameters = network.module.new_network(sizes, seed=1)
    some = pixels.module.test_pixels[:5]
    sums = logits.module.logits(some, parameters)
    scores = network.module.activations(some, parameters)[-1]
    assert np.allclose(softmax.module.softmax(sums), scores, atol=1e-6)
    assert abs(sums.sum(axis=1)).max() > 0.01
