"""Pictures of every kind are read alike, or refused, by all three browsers."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

READ = """async ([encoded, type]) => {
    const [pictures, prepare] = await Promise.all(
        ["pictures", "prepare"].map((name) => import(`/assets/live/${name}.js`)));
    const bytes = Uint8Array.from(atob(encoded), (c) => c.charCodeAt());
    const file = new File([bytes], "given", { type });
    const { picture, refused } = await pictures.read(file);
    if (!picture) return refused;
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context.drawImage(picture, 0, 0);
    return prepare.prepare(context.getImageData(0, 0, width, height), [])
        .at(-1).map((row) => [...row]);
}"""


def garment(mode="RGB", size=(90, 120)):
    """A dark pullover on white."""
    picture = Image.new("RGB", size, "white")
    width, height = size
    body = (width // 4, height // 5, width - width // 4, height - height // 8)
    picture.paste((40, 60, 110), body)
    picture.paste((40, 60, 110), (width // 8, height // 5, width // 4, height // 2))
    return picture.convert(mode)


def saved(picture, kind, **options):
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def turned(orientation):
    """A JPEG that says how it is to be turned."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return saved(garment(), "jpeg", exif=exif, quality=95)


def transparent():
    picture = garment("RGBA")
    pixels = np.array(picture)
    pixels[(pixels[..., :3] == 255).all(axis=2), 3] = 0
    return Image.fromarray(pixels)


SIXTEEN = np.asarray(garment("L")).astype(np.uint16) * 257

GOOD = {
    "png with alpha": saved(transparent(), "png"),
    "png of 16 bits": saved(Image.fromarray(SIXTEEN), "png"),
    "jpeg": saved(garment(), "jpeg", quality=95),
    "jpeg of four inks": saved(garment("CMYK"), "jpeg", quality=95),
    "gif": saved(garment("P"), "gif"),
    "webp": saved(garment(), "webp", lossless=True),
    "avif": saved(garment(), "avif", quality=95),
    "bmp": saved(garment(), "bmp"),
    "one pixel": saved(garment(size=(1, 1)), "png"),
    "one column": saved(garment(size=(1, 400)), "png"),
    **{f"turned {way}": turned(way) for way in range(1, 9)},
}

REFUSED = {
    "empty": (b"", "empty_file"),
    "text": (b"A T-shirt, please.", "no_picture"),
    "half a png": (saved(garment(), "png")[:-40], "cut_short"),
    "half a jpeg": (saved(garment(), "jpeg")[:-200], "cut_short"),
    "huge": (saved(Image.new("1", (12000, 12000), 1), "png"), "too_large"),
}

BOX = '<rect x="25" y="10" width="50" height="80" fill="#234"/>'
WITHOUT_SIZE = {
    "svg with a viewBox": f'viewBox="0 0 100 100">{BOX}',
    "svg without one": f">{BOX}",
}


@pytest.fixture(scope="module")
def read(engine, address):
    """A function that gives what the network gets of a file, or why it is refused."""
    engine.open(f"{address}live/")

    def answer(content, kind=""):
        found = engine.evaluate(READ, [base64.b64encode(content).decode(), kind])
        return found if isinstance(found, str) else np.array(found)

    return answer


def test_the_same_picture_is_read_whatever_its_format(read):
    expected = read(saved(garment(), "png"))
    assert 0.2 < expected.mean() < 0.9
    for name, content in GOOD.items():
        found = read(content)
        assert found.shape == (28, 28), (name, found)
        if name.startswith(("turned", "one")):
            continue
        limit = 0.1 if "jpeg" in name or name in ("avif", "gif") else 0.01
        assert abs(found - expected).mean() < limit, name


def test_a_photograph_is_turned_as_it_says(read):
    upright = np.asarray(garment("L"))
    for way in range(1, 9):
        given = Image.fromarray(upright)
        for turn in {
            2: [Image.Transpose.FLIP_LEFT_RIGHT],
            3: [Image.Transpose.ROTATE_180],
            4: [Image.Transpose.FLIP_TOP_BOTTOM],
            5: [Image.Transpose.TRANSPOSE],
            6: [Image.Transpose.ROTATE_270],
            7: [Image.Transpose.TRANSVERSE],
            8: [Image.Transpose.ROTATE_90],
        }.get(way, []):
            given = given.transpose(turn)
        found = read(turned(way))
        expected = read(saved(given, "png"))
        assert abs(found - expected).mean() < 0.1, way


def test_what_is_no_whole_picture_is_refused(read):
    for name, (content, reason) in REFUSED.items():
        found = read(content)
        assert isinstance(found, str), name
        assert found == reason, name


@pytest.mark.parametrize("name", WITHOUT_SIZE)
def test_a_drawing_without_a_size_is_drawn(read, name):
    text = f'<svg xmlns="http://www.w3.org/2000/svg" {WITHOUT_SIZE[name]}</svg>'
    found = read(text.encode(), "image/svg+xml")
    assert not isinstance(found, str), found
    assert found.mean() > 0.2
