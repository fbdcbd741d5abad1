import numpy as np

COLUMNS = {
    "fr": ["entraîné", "autre\ngraine", "sortie au\nhasard", "tout au\nhasard"],
    "en": ["trained", "another\nseed", "random\noutput", "all\nrandom"],
}
ROWS = {
    "fr": ["gradient", "carré\nnoir", "carré\ngris"],
    "en": ["gradient", "black\npatch", "grey\npatch"],
}


def test_each_network_has_its_absolute_maps(
    show_randomised, by_gradient, by_occlusion, train, sanity, winners, pixels
):
    (figure,) = show_randomised.figures
    columns = np.array(figure.axes).reshape(3, 4).T
    networks = [train.module.trained, *(four[0] for four in sanity.module.others)]
    for parameters, axes in zip(networks, columns, strict=True):
        some = (pixels.module.test_pixels[:1], parameters, winners.module.winners[:1])
        maps = (
            by_gradient.module.by_gradient(*some).reshape(28, 28),
            by_occlusion.module.by_occlusion(*some, grey=0).reshape(13, 13),
            by_occlusion.module.by_occlusion(*some, grey=0.5).reshape(13, 13),
        )
        for axis, values in zip(axes, maps, strict=True):
            (image,) = axis.images
            assert np.array_equal(image.get_array(), abs(values))
            assert image.get_clim() == (0, abs(values).max())


def test_rows_and_columns_are_named(show_randomised, language):
    (figure,) = show_randomised.figures
    axes = np.array(figure.axes).reshape(3, 4)
    assert [axis.get_xlabel() for axis in axes[-1]] == COLUMNS[language]
    assert [axis.get_ylabel() for axis in axes[:, 0]] == ROWS[language]
