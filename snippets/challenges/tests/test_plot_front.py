import numpy as np

WORDS = {
    "fr": ("multiplications-additions par image", "exactitude sur le jeu de test"),
    "en": ("multiply-adds per image", "test accuracy"),
}


def test_shapes_are_points_with_names_and_the_front_a_line(plot_front, front, language):
    (figure,) = plot_front.figures
    (axes,) = figure.axes
    *seeds, means, line = axes.get_lines()
    module = front.module
    assert [list(seed.get_ydata()) for seed in seeds] == np.transpose(
        module.by_shape
    ).tolist()
    assert list(means.get_xdata()) == module.prices
    assert np.allclose(means.get_ydata(), module.quality)
    assert means.get_linestyle() == "None"
    assert line.get_linestyle() == "-"
    assert list(line.get_xdata()) == [module.prices[place] for place in module.front]
    assert np.allclose(line.get_ydata(), module.quality[module.front])
    named = {text.xy: text.get_text() for text in axes.texts}
    assert named == {
        (price, max(found)): str(hidden)
        for price, found, hidden in zip(
            module.prices, module.by_shape, module.shapes, strict=True
        )
    }
    assert axes.get_xscale() == "log"
    assert (axes.get_xlabel(), axes.get_ylabel()) == WORDS[language]
