from types import SimpleNamespace

import numpy as np
import pytest


@pytest.fixture
def fits(compare_networks, monkeypatch):
    """The networks that would be trained, and on what, from here on."""
    fits = []

    def fit(network, images, labels, **options):
        fits.append(SimpleNamespace(network=network, images=images, labels=labels))
        fits[-1].options = options
        return SimpleNamespace(history={"val_accuracy": [0.5, 0.75]})

    monkeypatch.setattr(compare_networks.module.keras.Sequential, "fit", fit)
    return fits


@pytest.mark.parametrize("hidden_layers", [1, 2])
def test_the_networks_differ_in_their_hidden_layers(
    compare_networks, fits, hidden_layers
):
    validation_accuracy = compare_networks.module.validation_accuracy
    assert validation_accuracy(hidden_layers, 1) == 0.75
    (fit,) = fits
    _, *hidden, output = fit.network.layers
    assert [(layer.units, layer.activation.__name__) for layer in hidden] == [
        (128, "relu")
    ] * hidden_layers
    assert (output.units, output.activation.__name__) == (10, "softmax")


def test_the_last_fifth_of_10_000_images_is_set_aside(
    compare_networks, fits, normalize, load_data
):
    compare_networks.module.validation_accuracy(1, 1)
    (fit,) = fits
    assert np.array_equal(fit.images, normalize.module.train_images[:10_000])
    assert np.array_equal(fit.labels, load_data.module.train_labels[:10_000])
    assert fit.options["validation_split"] == 0.2
    assert (fit.options["epochs"], fit.options["batch_size"]) == (5, 128)


def test_the_seed_alone_decides_where_a_network_starts(compare_networks, fits):
    for seed in (1, 2, 1):
        compare_networks.module.validation_accuracy(1, seed)
    one, two, again = (np.ravel(fit.network.get_weights()[0]) for fit in fits)
    assert np.array_equal(one, again)
    assert not np.array_equal(one, two)


def test_both_networks_have_learnt(compare_networks):
    for accuracy in (
        compare_networks.module.one_layer,
        compare_networks.module.two_layers,
    ):
        assert 0.79 < accuracy < 0.87


def test_the_gap_is_no_more_than_chance_can_do(compare_networks):
    """The page says so: another seed moves an accuracy by about a point."""
    one, two = compare_networks.module.one_layer, compare_networks.module.two_layers
    assert compare_networks.module.gap == pytest.approx(abs(one - two) * 100)
    assert compare_networks.module.gap < 2


def test_the_block_prints_both_accuracies_and_the_gap(compare_networks):
    one, two, gap = map(float, compare_networks.printed.split())
    assert one == pytest.approx(compare_networks.module.one_layer, abs=6e-4)
    assert two == pytest.approx(compare_networks.module.two_layers, abs=6e-4)
    assert gap == pytest.approx(compare_networks.module.gap, abs=6e-2)
