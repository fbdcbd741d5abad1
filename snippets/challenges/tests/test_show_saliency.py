import numpy as np
import pytest

ANSWER = {"fr": "(réponse\N{NO-BREAK SPACE}: {})", "en": "(answer: {})"}


@pytest.fixture
def triples(show_saliency):
    """The axes of each image, of its gradient and of its occlusion."""
    (figure,) = show_saliency.figures
    assert len(figure.axes) == 18
    return np.array(figure.axes).reshape(6, 3)


def picture(axis):
    (image,) = axis.images
    return image


def test_three_that_are_right_stand_beside_three_that_are_wrong(
    triples, winners, normalize, load_data, class_names, language
):
    shown = winners.module
    names, labels = class_names.module.class_names, load_data.module.test_labels
    pairs = np.column_stack([shown.right[:3], shown.wrong[:3]])
    for (axis, _, _), i in zip(triples, pairs.ravel(), strict=True):
        drawn = picture(axis).get_array()
        assert np.allclose(drawn, normalize.module.test_images[i], atol=1e-6)
        caption, color = axis.get_xlabel(), axis.xaxis.label.get_color()
        if i in shown.right:
            assert (caption, color) == (f"✓ {names[labels[i]]}", "tab:blue")
        else:
            answer = ANSWER[language].format(names[labels[i]])
            assert caption == f"✗ {names[shown.winners[i]]}\n{answer}"
            assert color == "tab:red"


def test_each_image_has_its_maps_around_zero(
    triples, show_saliency, by_gradient, by_occlusion, winners, train, pixels
):
    shown = show_saliency.module.shown
    some = (
        pixels.module.test_pixels[shown],
        train.module.trained,
        winners.module.winners[shown],
    )
    maps = (
        by_gradient.module.by_gradient(*some).reshape(6, 28, 28),
        by_occlusion.module.by_occlusion(*some).reshape(6, 13, 13),
    )
    for (_, *axes), *values in zip(triples, *maps, strict=True):
        for axis, value in zip(axes, values, strict=True):
            assert np.array_equal(picture(axis).get_array(), value)
            low, high = picture(axis).get_clim()
            assert (-low, high) == (abs(value).max(), abs(value).max())


def test_columns_are_named(triples):
    for row in triples[:2]:
        assert [a.get_title() for a in row] == ["image", "gradient", "occlusion"]
