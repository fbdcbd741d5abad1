import numpy as np
import pytest
from PIL import Image, ImageOps


@pytest.fixture
def prepared(prepare_picture, tmp_path):
    """A function that prepares a picture, from a file that it writes."""

    def start(picture, name="picture.png", **options):
        picture.save(tmp_path / name, **options)
        return prepare_picture.module.prepare(tmp_path / name)

    return start


@pytest.fixture
def garment(load_data):
    """An image that touches all four edges, as the network knows them."""
    image = Image.fromarray(load_data.module.test_images[0])
    box = image.point(lambda value: 255 * (value > 25)).getbbox()
    return ImageOps.autocontrast(image.crop(box))


def difference(batch, picture):
    expected = np.asarray(ImageOps.pad(picture, (28, 28)), dtype="float32") / 255
    return abs(batch[0] - expected).mean()


def test_it_is_a_batch_of_one_with_pixels_from_0_to_1(prepared, garment):
    batch = prepared(garment)
    assert (batch.shape, batch.dtype) == ((1, 28, 28), np.float32)
    assert 0 <= batch.min() < 0.05
    assert 0.95 < batch.max() <= 1


@pytest.mark.parametrize("ground", ["black", "white"])
def test_size_place_colour_and_polarity_do_not_matter(prepared, garment, ground):
    large = garment.resize((garment.width * 9, garment.height * 9))
    dark = ImageOps.colorize(large, black=ground, white="yellow")
    if ground == "white":
        dark = ImageOps.colorize(large, black="white", white="navy")
    sheet = ImageOps.expand(dark, border=(70, 10, 20, 90), fill=ground)
    assert difference(prepared(sheet), garment) < 0.03


def test_a_photograph_that_a_phone_has_turned_is_turned_back(prepared, garment):
    large = garment.resize((garment.width * 9, garment.height * 9))
    sheet = ImageOps.expand(large, border=40, fill="black")
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees clockwise
    turned = sheet.transpose(Image.Transpose.ROTATE_90)
    batch = prepared(turned, "photo.jpg", exif=exif, quality=95)
    assert difference(batch, garment) < 0.05


def test_an_empty_sheet_stays_empty(prepared):
    assert prepared(Image.new("L", (50, 80), "white")).max() == 0
