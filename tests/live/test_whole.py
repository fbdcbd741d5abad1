"""Pictures that were cut short are told from whole ones by how files are built."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

SIDES = (60, 40)


@pytest.fixture(scope="module")
def is_cut(modules):
    """A function that says of a file's bytes what whole.js does."""
    modules.evaluate(
        """async () => {
            const { isCut } = await import("../assets/live/whole.js");
            window.isCut = (encoded) => isCut(new Blob(
                [Uint8Array.from(atob(encoded), (c) => c.charCodeAt())]));
        }"""
    )
    return lambda content: modules.evaluate(
        "encoded => isCut(encoded)", base64.b64encode(content).decode()
    )


def saved(kind, **options):
    noise = np.random.default_rng(1).integers(0, 256, (*SIDES, 3), np.uint8)
    file = io.BytesIO()
    Image.fromarray(noise).save(file, kind, **options)
    return file.getvalue()


def with_thumbnail():
    """A JPEG whose EXIF part holds another one, as those of cameras do."""
    plain, thumbnail = saved("jpeg"), saved("jpeg", quality=5)
    exif = b"Exif\0\0" + thumbnail
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    return plain[:2] + segment + plain[2:]


def frames():
    file = io.BytesIO()
    noise = np.random.default_rng(2).integers(0, 256, (2, *SIDES), np.uint8)
    first, second = map(Image.fromarray, noise)
    first.save(
        file, "gif", save_all=True, append_images=[second], comment=b"\x3b" * 300
    )
    return file.getvalue()


FILES = {
    "png": lambda: saved("png"),
    "jpeg": lambda: saved("jpeg"),
    "progressive jpeg": lambda: saved("jpeg", progressive=True),
    "jpeg with restarts": lambda: saved("jpeg", restart_marker_blocks=1),
    "jpeg with a thumbnail": with_thumbnail,
    "gif": lambda: saved("gif"),
    "gif of two frames": frames,
    "bmp": lambda: saved("bmp"),
    "webp": lambda: saved("webp"),
    "webp without loss": lambda: saved("webp", lossless=True),
}


@pytest.mark.parametrize("kind", FILES)
def test_what_is_cut_anywhere_is_cut(is_cut, kind):
    content = FILES[kind]()
    assert not is_cut(content)
    # Where phones put films.
    assert not is_cut(content + b"\0film\xff\xd8\xff" * 9)
    # But for the checksum at the end of a PNG, and the byte that makes a WebP even.
    last = len(content) - {"png": 5, "web": 2}.get(kind[:3], 1)
    for length in sorted({*range(12, last, max(1, last // 60)), last}):
        assert is_cut(content[:length]), length


@pytest.mark.parametrize("content", [b"", b"GIF", b"text", b"\0" * 40, b"BM" * 20])
def test_what_is_of_another_kind_is_left_to_the_browser(is_cut, content):
    assert not is_cut(content)


def test_rows_of_marks_come_to_an_end(is_cut):
    """Of a file that was made to mislead."""
    for tail in (b"\xff" * 999, b"\xff\xe0\0\0" * 99, b"\xff\0" * 99):
        assert is_cut(b"\xff\xd8" + tail)
    assert is_cut(b"GIF89a" + b"\0" * 99)
    assert is_cut(b"\x89PNG\r\n\x1a\n" + b"\xff" * 99)
