import numpy as np

WORDS = {
    "fr": ("nombre d’images d’entraînement", "exactitude sur le jeu de test"),
    "en": ("number of training images", "test accuracy"),
}


def test_every_seed_is_a_point_and_the_mean_a_line(plot_by_count, by_count, language):
    (figure,) = plot_by_count.figures
    (axes,) = figure.axes
    mean, *seeds = axes.get_lines()
    counts, found = by_count.module.counts, np.array(by_count.module.by_count)
    assert np.allclose(mean.get_ydata(), found.mean(axis=1))
    assert mean.get_linestyle() == "-"
    assert len(seeds) == 3
    for number, seed in enumerate(seeds):
        assert list(seed.get_xdata()) == counts
        assert np.allclose(seed.get_ydata(), found[:, number])
        assert (seed.get_marker(), seed.get_linestyle()) == (".", "None")
    assert axes.get_xscale() == "log"
    assert list(axes.get_xticks()) == counts
    assert (axes.get_xlabel(), axes.get_ylabel()) == WORDS[language]
