import numpy as np


def test_both_learn_the_same_images_for_as_long(convolution, monkeypatch, hold_out):
    fits = []

    class Network:
        def compile(self, **options):
            fits.append(options)

        def fit(self, images, labels, **options):
            fits.append((images, labels, options))
            self.history = {"val_accuracy": [0.5]}
            return self

    assert convolution.module.learn(Network()) == [0.5]
    options, (images, labels, more) = fits
    assert options["optimizer"] == "adam"
    held_out = hold_out.module
    assert np.array_equal(images, held_out.fit_images[:10_000])
    assert np.array_equal(labels, held_out.fit_labels[:10_000])
    assert np.array_equal(more["validation_data"][0], held_out.valid_images)
    assert more["epochs"] == 5
    block = convolution.module
    assert len(block.dense_shares) == len(block.convolutional_shares) == 5


def test_the_networks_are_those_that_the_page_describes(convolution, build):
    block = convolution.module
    dense = [layer.get_config() | {"name": None} for layer in block.dense_network.layers]
    ours = [layer.get_config() | {"name": None} for layer in build.module.model.layers]
    assert dense == ours
    layers = block.convolutional_network.layers
    kernels = [layer.kernel_size for layer in layers if "Conv2D" in str(type(layer))]
    pools = [layer.pool_size for layer in layers if "Pooling" in str(type(layer))]
    assert kernels == [(3, 3)] * 2
    assert pools == [(2, 2)] * 2


def test_the_convolutional_one_does_better_with_fewer_parameters(convolution):
    """The page says so. Chance moves the gap by a point and a half at most."""
    block = convolution.module
    assert 0.80 < block.dense_shares[-1] < 0.87
    assert block.convolutional_shares[-1] - block.dense_shares[-1] > 0.01
    few = block.convolutional_network.count_params()
    assert few < block.dense_network.count_params() / 7
