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
    assert more["epochs"] == 6
    block = convolution.module
    assert len(block.dense_shares) == len(block.convolutional_shares) == 6


def test_the_networks_are_those_that_the_page_describes(convolution, build):
    block = convolution.module
    dense = [
        layer.get_config() | {"name": None} for layer in block.dense_network.layers
    ]
    ours = [layer.get_config() | {"name": None} for layer in build.module.model.layers]
    assert dense == ours
    layers = block.convolutional_network.layers
    (convolution,) = (layer for layer in layers if "Conv2D" in str(type(layer)))
    (pooling,) = (layer for layer in layers if "Pooling" in str(type(layer)))
    assert (convolution.kernel_size, convolution.strides) == ((5, 5), (2, 2))
    assert convolution.filters == 32
    assert pooling.pool_size == (2, 2)


def test_it_multiplies_almost_twice_as_much(convolution):
    """The page says so: each place of the image anew, with the same weights."""
    _, convolving, _, _, hidden, output = (
        convolution.module.convolutional_network.layers
    )
    places = convolving.output.shape[1] * convolving.output.shape[2]
    multiplications = places * convolving.kernel.shape.num_elements() + sum(
        layer.kernel.shape.num_elements() for layer in (hidden, output)
    )
    assert 1.8 < multiplications / (784 * 128 + 128 * 10) < 2


def test_the_convolutional_one_does_better_with_fewer_parameters(convolution):
    """The page says so. Chance moves the gap of two networks by half a point."""
    block = convolution.module
    assert 0.84 < block.dense_shares[-1] < 0.87
    assert block.convolutional_shares[-1] - block.dense_shares[-1] > 0.005
    few = block.convolutional_network.count_params()
    assert few < 0.8 * block.dense_network.count_params()
