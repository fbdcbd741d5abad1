import numpy as np

from snippets.under_the_hood.tests.cases import by_differences


def small_case():
    """Four images of six pixels, their labels, and layers of five and four neurons."""
    random = np.random.default_rng(5)
    shapes = [(6, 5), (5,), (5, 4), (4,), (4, 10), (10,)]
    parameters = [random.normal(0, 0.7, shape) for shape in shapes]
    return random.random((4, 6)), np.array([3, 0, 9, 3]), parameters


def largest_error(two_hidden_layers, cross_entropy):
    """Of the gradients, relative to the largest."""
    pixels, labels, parameters = small_case()

    def loss():
        *_, scores = two_hidden_layers.module.forward_deep(pixels, parameters)
        return cross_entropy.module.cross_entropy(scores, labels)

    found = two_hidden_layers.module.backward_deep(pixels, labels, parameters)
    assert len(found) == 6
    return max(
        abs(gradient - by_differences(loss, part)).max() / abs(gradient).max()
        for part, gradient in zip(parameters, found, strict=True)
    )


def test_it_is_what_keras_computes(two_hidden_layers, imports, check_by_differences):
    layers = imports.module.keras.layers
    network = imports.module.keras.Sequential(
        [
            imports.module.keras.Input(shape=(784,)),
            layers.Dense(128, activation="relu"),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    network.set_weights(two_hidden_layers.module.deep)
    pixels = check_by_differences.module.few_pixels
    *_, scores = two_hidden_layers.module.forward_deep(
        pixels, two_hidden_layers.module.deep
    )
    assert np.allclose(scores, network(pixels).numpy(), atol=1e-5)


def test_the_gradients_are_right(two_hidden_layers, cross_entropy):
    assert largest_error(two_hidden_layers, cross_entropy) < 1e-7


def test_without_relu_on_the_way_back_the_error_leaps(
    two_hidden_layers, cross_entropy, check_by_differences, monkeypatch
):
    """The page says so, and of its own network too."""
    block = two_hidden_layers.module
    right = block.hidden_gradients

    def forgetful(d_sums, weights, hidden):
        if hidden.shape[1] in (4, 64):  # the second hidden layer
            return d_sums @ weights.T
        return right(d_sums, weights, hidden)

    few = check_by_differences.module.few_pixels, check_by_differences.module.few_labels
    monkeypatch.setattr(block, "hidden_gradients", forgetful)
    assert largest_error(two_hidden_layers, cross_entropy) > 0.01
    for part in (0, 2):
        wrong = block.backward_deep(*few, block.deep)[part]
        slope = block.deep_gradients[part]
        assert abs(wrong - slope).max() > 0.1 * abs(slope).max()


def test_the_pages_own_check_agrees(two_hidden_layers):
    block = two_hidden_layers.module
    assert 0 < block.deep_gap < 1e-5
    assert two_hidden_layers.printed == f"deep_gap={block.deep_gap:.0e}\n"
    shapes = [part.shape for part in block.deep[::2]]
    assert shapes == [(784, 128), (128, 64), (64, 10)]
    assert {part.dtype for part in block.deep} == {np.dtype(np.float64)}


def test_its_loss_is_the_one_that_its_gradients_are_of(two_hidden_layers, tiny_slopes):
    block = two_hidden_layers.module
    slope_by_differences = tiny_slopes.module.slope_by_differences
    for part in (1, 3, 5):
        biases, slopes = block.deep[part], block.deep_gradients[part]
        place = int(abs(slopes).argmax())
        before = biases.copy()
        slope = slope_by_differences(block.deep_loss, biases, place)
        assert np.isclose(slope, slopes[place], atol=1e-5)
        assert np.array_equal(biases, before)
