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


def test_all_networks_have_learnt(compare_networks):
    scores = np.array(compare_networks.module.scores)
    assert scores.shape == (2, 2)
    assert 0.77 < scores.min() <= scores.max() < 0.88


def test_the_seeds_matter_as_much_as_the_second_layer(compare_networks):
    """The page says so."""
    scores = np.array(compare_networks.module.scores)
    means = compare_networks.module.one_layer, compare_networks.module.two_layers
    assert means == pytest.approx(scores.mean(axis=1))
    assert abs(means[1] - means[0]) < np.ptp(scores, axis=1).max()


def test_the_block_prints_scores_and_means(compare_networks):
    scores = np.array(compare_networks.module.scores)
    printed = compare_networks.printed.replace("[", "").replace("]", "").split()
    expected = [*scores.ravel(), *scores.mean(axis=1)]
    assert [float(number) for number in printed] == pytest.approx(expected, abs=6e-4)
