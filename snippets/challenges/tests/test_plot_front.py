import numpy as np

WORDS = {
    "fr": (
        "multiplications-additions par image",
        "exactitude sur les images de validation (%)",
    ),
    "en": ("multiply-adds per image", "validation accuracy (%)"),
}


def test_shapes_are_points_with_names_and_the_front_a_staircase(
    plot_front, front, shapes, language
):
    (figure,) = plot_front.figures
    (axes,) = figure.axes
    *seeds, stairs, means = axes.get_lines()
    quality = 100 * front.module.valid_quality
    prices = shapes.module.prices
    assert [list(seed.get_ydata()) for seed in seeds] == quality.T.tolist()
    assert list(means.get_xdata()) == prices
    assert np.allclose(means.get_ydata(), quality.mean(axis=1))
    assert stairs.get_drawstyle() == "steps-post"
    places = front.module.front
    assert list(stairs.get_xdata()[:-1]) == [prices[place] for place in places]
    assert np.allclose(stairs.get_ydata()[:-1], quality[places].mean(axis=1))
    named = {text.xy: text.get_text() for text in axes.texts}
    assert named == {
        (price, found.max()): str(hidden)
        for price, found, hidden in zip(
            prices, quality, shapes.module.shapes, strict=True
        )
    }
    assert axes.get_xscale() == "log"
    assert (axes.get_xlabel(), axes.get_ylabel()) == WORDS[language]
