import numpy as np

NAMES = {
    "fr": ["entraîné", "autre graine", "sortie au hasard", "tout au hasard"],
    "en": ["trained", "another seed", "random output", "all random"],
}


def test_each_network_has_its_two_maps(
    show_randomised, by_gradient, by_occlusion, train, sanity, winners, pixels
):
    (figure,) = show_randomised.figures
    top, bottom = np.array(figure.axes).reshape(2, 4)
    networks = [train.module.trained, *sanity.module.others]
    for parameters, *axes in zip(networks, top, bottom, strict=True):
        some = (pixels.module.test_pixels[:1], parameters, winners.module.winners[:1])
        maps = (
            by_gradient.module.by_gradient(*some).reshape(28, 28),
            by_occlusion.module.by_occlusion(*some).reshape(13, 13),
        )
        for axis, values in zip(axes, maps, strict=True):
            (image,) = axis.images
            assert np.array_equal(image.get_array(), values)
            assert image.get_clim() == (-abs(values).max(), abs(values).max())


def test_rows_and_columns_are_named(show_randomised, language):
    (figure,) = show_randomised.figures
    top, bottom = np.array(figure.axes).reshape(2, 4)
    assert [axis.get_xlabel() for axis in bottom] == NAMES[language]
    assert [top[0].get_ylabel(), bottom[0].get_ylabel()] == ["gradient", "occlusion"]
