import numpy as np
import pytest


def picture(colour, alpha=255, shape=(2, 3)):
    return np.full((*shape, 4), [*colour, alpha], dtype=np.uint8)


@pytest.mark.parametrize(
    ("colour", "alpha", "brightness"),
    [
        ((255, 255, 255), 255, 255),
        ((255, 0, 0), 255, 76.245),
        ((0, 255, 0), 255, 149.685),
        ((0, 0, 255), 255, 29.07),
        ((0, 0, 0), 0, 255),
        ((0, 0, 0), 51, 204),
        ((255, 0, 0), 51, 219.249),
    ],
)
def test_grey_is_the_brightness_on_white(prepare, colour, alpha, brightness):
    found = prepare.module.grey(picture(colour, alpha))
    assert found.shape == (2, 3)
    assert np.allclose(found, brightness, rtol=0, atol=1e-9)


def framed(border, inside):
    values = np.full((5, 6), float(border))
    values[2, 2:5] = inside
    return values


@pytest.mark.parametrize(
    ("border", "inside", "expected"),
    [
        (255, [0, 100, 255], [255, 155, 0]),
        (200, [0, 100, 255], [255, 127.5, 0]),
        (0, [0, 100, 255], [0, 100, 255]),
        (55, [0, 155, 255], [0, 127.5, 255]),
    ],
)
def test_the_background_becomes_black(prepare, border, inside, expected):
    found = prepare.module.inverted(framed(border, inside))
    assert np.allclose(found, framed(0, expected), rtol=0, atol=1e-9)


def test_the_background_is_what_most_of_the_border_is(prepare):
    values = np.full((7, 9), 255.0)
    values[0, :4] = 0
    assert prepare.module.inverted(values)[0].tolist() == [255] * 4 + [0] * 5


@pytest.mark.parametrize(
    ("shape", "place"),
    [((4, 2), np.s_[:, 1:3]), ((2, 5), np.s_[2:4, :]), ((3, 3), np.s_[:, :])],
)
def test_what_is_found_fills_a_square_and_stands_in_its_middle(prepare, shape, place):
    values = np.zeros((20, 30))
    found = np.arange(np.prod(shape)).reshape(shape) + 100
    values[11 : 11 + shape[0], 3 : 3 + shape[1]] = found
    expected = np.zeros((max(shape), max(shape)))
    expected[place] = found
    assert np.array_equal(prepare.module.centred(values), expected)


def test_a_tenth_of_the_range_counts_as_background(prepare):
    values = np.full((9, 9), 25.5)
    assert np.array_equal(prepare.module.centred(values), values)
    values[4, 6] = 26
    assert prepare.module.centred(values).tolist() == [[26]]


def test_a_pixel_is_the_mean_of_what_it_covers(prepare):
    values = np.random.default_rng(1).random((56, 84)) * 255
    expected = values.reshape(28, 2, 28, 3).mean(axis=(1, 3))
    assert np.allclose(prepare.module.reduced(values), expected)


def test_a_pixel_that_is_covered_in_part_counts_in_part(prepare):
    """Of 42 pixels, each of 28 covers one and a half."""
    values = np.tile(np.arange(42.0), (28, 1))
    found = prepare.module.reduced(values)
    assert np.allclose(found[:, 0], (0 + 1 / 2) / 1.5)
    assert np.allclose(found[:, 1], (1 / 2 + 2) / 1.5)


@pytest.mark.parametrize("shape", [(28, 28), (1, 1), (7, 100), (333, 29)])
def test_the_mean_stays(prepare, shape):
    values = np.random.default_rng(2).random(shape)
    found = prepare.module.reduced(values)
    assert found.shape == (28, 28)
    assert found.mean() == pytest.approx(values.mean())


def test_an_image_of_the_data_comes_back(prepare):
    """An image that fills its square, enlarged, dark on a white sheet."""
    image = np.random.default_rng(3).integers(30, 256, (28, 28))
    sheet = np.full((200, 300, 4), 255)
    sheet[9:177, 100:268, :3] = 255 - image.repeat(6, 0).repeat(6, 1)[..., None]
    assert np.allclose(prepare.module.prepare(sheet), image / 255)


def test_a_blank_sheet_stays_blank(prepare):
    assert not prepare.module.prepare(picture([255] * 3, shape=(50, 40))).any()


def test_the_figure_shows_every_step(prepare_steps, load_data):
    (figure,) = prepare_steps.figures
    shown = [ax.images[0].get_array() for ax in figure.axes]
    shapes = [(220, 300, 4), (220, 300), (220, 300), (168, 168), (28, 28), (28, 28)]
    assert [image.shape for image in shown] == shapes
    assert np.array_equal(shown[5], shown[4] / 255)
    boot = load_data.module.test_images[0].repeat(6, 0).repeat(6, 1)
    expected = np.zeros((220, 300))
    expected[10:178, 100:268] = boot / 255 * (0.299 * 200 + 0.587 * 130 + 0.114 * 40)
    assert np.allclose(shown[2], expected)
