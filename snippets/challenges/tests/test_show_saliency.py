import numpy as np
import pytest

NOT = {"fr": "et non", "en": "not"}
TITLES = {
    "fr": ["image", "gradient", "carré\nnoir", "carré\ngris"],
    "en": ["image", "gradient", "black\npatch", "grey\npatch"],
}


@pytest.fixture
def rows(show_saliency):
    """The axes of each image, and of its three maps."""
    (figure,) = show_saliency.figures
    return np.array(figure.axes).reshape(4, 4)


def picture(axis):
    (image,) = axis.images
    return image


def test_two_that_are_recognised_stand_above_two_that_are_not(
    rows, winners, pixels, load_data, class_names, language
):
    shown, images = winners.module, pixels.module.test_pixels
    names, labels = class_names.module.class_names, load_data.module.test_labels
    some = [*shown.recognised[:2], *shown.mistaken[:2]]
    for (axis, *_), i in zip(rows, some, strict=True):
        assert np.array_equal(picture(axis).get_array().ravel(), images[i])
        caption, color = axis.get_xlabel(), axis.xaxis.label.get_color()
        if i in shown.recognised:
            assert (caption, color) == (f"✓ {names[labels[i]]}", "tab:blue")
        else:
            correction = f"{NOT[language]} {names[labels[i]]}"
            assert caption == f"✗ {names[shown.winners[i]]}\n{correction}"
            assert color == "tab:red"


def test_each_image_has_its_maps_around_zero(
    rows, show_saliency, by_gradient, by_occlusion, winners, train, pixels
):
    shown = show_saliency.module.shown
    some = (
        pixels.module.test_pixels[shown],
        train.module.trained,
        winners.module.winners[shown],
    )
    maps = (
        by_gradient.module.by_gradient(*some).reshape(4, 28, 28),
        by_occlusion.module.by_occlusion(*some, grey=0).reshape(4, 13, 13),
        by_occlusion.module.by_occlusion(*some, grey=0.5).reshape(4, 13, 13),
    )
    for (_, *axes), *values in zip(rows, *maps, strict=True):
        for axis, value in zip(axes, values, strict=True):
            assert np.array_equal(picture(axis).get_array(), value)
            low, high = picture(axis).get_clim()
            assert (-low, high) == (abs(value).max(), abs(value).max())


def test_columns_are_named(rows, language):
    assert [axis.get_title() for axis in rows[0]] == TITLES[language]
