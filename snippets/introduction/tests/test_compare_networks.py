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


def test_it_learns_from_10_000_images_and_is_measured_on_those_held_out(
    compare_networks, fits, hold_out
):
    compare_networks.module.validation_accuracy(1, 1)
    (fit,) = fits
    held_out = hold_out.module
    assert np.array_equal(fit.images, held_out.fit_images[:10_000])
    assert np.array_equal(fit.labels, held_out.fit_labels[:10_000])
    images, labels = fit.options["validation_data"]
    assert np.array_equal(images, held_out.valid_images)
    assert np.array_equal(labels, held_out.valid_labels)
    assert (fit.options["epochs"], fit.options["batch_size"]) == (5, 128)


def test_the_seed_alone_decides_where_a_network_starts(compare_networks, fits):
    for seed in (1, 2, 1):
        compare_networks.module.validation_accuracy(1, seed)
    one, two, again = (np.ravel(fit.network.get_weights()[0]) for fit in fits)
    assert np.array_equal(one, again)
    assert not np.array_equal(one, two)


def test_all_networks_have_learnt(compare_networks):
    block = compare_networks.module
    assert len(block.one_layer) == len(block.two_layers) == 3
    assert all(0.79 < share < 0.88 for share in block.one_layer + block.two_layers)


LINES = {
    "fr": (
        "Exactitude sur les images de validation, graines 1, 2 et 3",
        "Une couche cachée\u00a0: {}\u00a0% {}\u00a0% {}\u00a0%",
        "Deux couches cachées\u00a0: {}\u00a0% {}\u00a0% {}\u00a0%",
        "Entre leurs moyennes, en points\u00a0: {}",
    ),
    "en": (
        "Validation accuracy with the seeds 1, 2 and 3",
        "One hidden layer: {}% {}% {}%",
        "Two hidden layers: {}% {}% {}%",
        "Between their means: {} points",
    ),
}


def test_the_six_accuracies_and_the_gap_are_printed(
    compare_networks, compared_networks, language
):
    block = compare_networks.module
    gap = 100 * abs(np.mean(block.two_layers) - np.mean(block.one_layer))
    assert compared_networks.module.layer_gap == pytest.approx(gap)
    # The page says that this settles nothing: of two means of three seeds, measured on
    # 5,000 images, chance makes such a gap.
    assert gap < 1.5
    expected = [
        line.format(*numbers)
        for line, numbers in zip(
            LINES[language],
            [
                (),
                [f"{100 * share:.1f}" for share in block.one_layer],
                [f"{100 * share:.1f}" for share in block.two_layers],
                [f"{gap:.1f}"],
            ],
            strict=True,
        )
    ]
    if language == "fr":
        expected = [line.replace(".", ",") for line in expected]
    assert compared_networks.printed.splitlines() == expected
