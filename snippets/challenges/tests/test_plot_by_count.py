import numpy as np

WORDS = {
    "fr": ("nombre d’images d’entraînement", "erreurs sur le jeu de test (%)"),
    "en": ("training images", "errors on the test set (%)"),
}


def test_errors_are_points_and_the_law_a_line_on_logarithmic_axes(
    plot_by_count, by_count, label_prices, language
):
    (figure,) = plot_by_count.figures
    (axes,) = figure.axes
    law, seeds, mean = axes.get_lines()
    errors = 100 * (1 - np.array(by_count.module.by_count))
    assert list(mean.get_xdata()) == by_count.module.image_counts
    assert np.allclose(mean.get_ydata(), errors.mean(axis=1))
    assert np.allclose(seeds.get_ydata().reshape(-1, 3), errors)
    assert np.allclose(law.get_ydata(), 100 * label_prices.module.power_law)
    # Told apart by more than their colours.
    assert law.get_linestyle() == "--"
    assert mean.get_marker() != seeds.get_marker()
    assert (axes.get_xscale(), axes.get_yscale()) == ("log", "log")
    assert list(axes.get_xticks()) == by_count.module.image_counts
    mark = {"fr": "\u202f", "en": ","}[language]
    ticks = [tick.get_text() for tick in axes.get_xticklabels()]
    assert ticks == ["100", "300", *(f"{n}{mark}000" for n in (1, 3, 10, 55))]
    assert (axes.get_xlabel(), axes.get_ylabel()) == WORDS[language]
    assert len(axes.get_legend().texts) == 3
