"""Each link of the chain rule against differences, and all of them together."""

import numpy as np

from snippets.under_the_hood.tests.cases import by_differences, small_case


def test_the_link_to_the_logits(logit_gradients, softmax, cross_entropy):
    logits = np.random.default_rng(2).normal(0, 2, (4, 10))
    labels = np.array([1, 0, 9, 1])

    def loss():
        scores = softmax.module.softmax(logits)
        return cross_entropy.module.cross_entropy(scores, labels)

    scores = softmax.module.softmax(logits)
    found = logit_gradients.module.logit_gradients(scores, labels)
    assert np.allclose(found, by_differences(loss, logits), atol=1e-8)
    # What one category gains, others lose.
    assert np.allclose(found.sum(axis=1), 0)


def test_the_link_to_a_layers_parameters(layer_gradients):
    inputs, _, (weights, biases, *_) = small_case()
    slopes = np.random.default_rng(3).normal(size=(4, 5))

    def loss():
        return ((inputs @ weights + biases) * slopes).sum()

    found = layer_gradients.module.layer_gradients(inputs, slopes)
    assert np.allclose(found[0], by_differences(loss, weights), atol=1e-7)
    assert np.allclose(found[1], by_differences(loss, biases), atol=1e-7)


def test_the_link_across_the_hidden_layer(hidden_gradients, layer):
    sums = np.random.default_rng(4).normal(size=(4, 5))
    _, _, (_, _, weights, _) = small_case()
    slopes = np.random.default_rng(3).normal(size=(4, 10))

    def loss():
        return ((layer.module.relu(sums) @ weights) * slopes).sum()

    hidden = layer.module.relu(sums)
    found = hidden_gradients.module.hidden_gradients(slopes, weights, hidden)
    assert np.allclose(found, by_differences(loss, sums), atol=1e-7)
    assert not found[sums < 0].any()


def test_all_links_together(backward, forward, cross_entropy):
    pixels, labels, parameters = small_case()

    def loss():
        _, scores = forward.module.forward(pixels, parameters)
        return cross_entropy.module.cross_entropy(scores, labels)

    found = backward.module.backward(pixels, labels, parameters)
    assert len(found) == 4
    for part, gradient in zip(parameters, found, strict=True):
        assert np.allclose(gradient, by_differences(loss, part), atol=1e-8)
