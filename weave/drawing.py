"""Draws a figure as SVG of a size that a page can bear."""

import io
import re
from base64 import b64decode, b64encode

from matplotlib.collections import Collection
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.spines import Spine
from PIL import Image

# In characters, for a figure or for a frame of an animation.
LIMIT = 400_000

# Pixels to the inch at which what a figure shows is drawn that is too large for SVG:
# two to a pixel of the page, or fewer.
RESOLUTIONS = (192, 96, 72)

# A picture in an SVG file.
PNG = re.compile(r"(?<=data:image/png;base64,)[^\"]+")

# The same figure gives the same file.
NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])


class _File(io.StringIO):
    """A file that is full at LIMIT: to write all takes ten seconds, and is in vain."""

    class FullError(Exception):
        pass

    def write(self, text):
        if self.tell() + len(text) > LIMIT:
            raise self.FullError
        return super().write(text)


def draw(figure: Figure) -> str:
    """Return a figure as the text of an SVG file, no longer than LIMIT.

    Of one that would be, points, lines, areas and images are drawn as pixels; words
    and axes stay what they are. RuntimeError where that is too long as well.
    """
    svg = _svg(figure)
    if svg is None:
        for axes in figure.axes:
            for artist in axes.get_children():
                is_shape = isinstance(artist, AxesImage | Collection | Line2D | Patch)
                if is_shape and artist is not axes.patch and type(artist) is not Spine:
                    artist.set_rasterized(True)
        drawn = (_svg(figure, dpi=resolution) for resolution in RESOLUTIONS)
        svg = next(filter(None, drawn), None)
    if svg is None:
        raise RuntimeError(
            f"a figure takes more than {LIMIT} characters of SVG, even with what it "
            "shows drawn as pixels: draw less, or make it smaller (figsize)"
        )
    mark = 'class="painted" ' if _is_painted(figure) else ""
    svg = PNG.sub(lambda found: smaller(found[0]), svg)
    return svg.replace("<svg ", f"<svg {mark}", 1)


def smaller(png: str) -> str:
    """Return a PNG file in base64 with the same pixels, grey and opaque if they are.

    Matplotlib writes four numbers for each pixel, where grey ones need but one.
    """
    picture = Image.open(io.BytesIO(b64decode(png)))
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        red, green, blue, _ = picture.split()
        is_grey = red.tobytes() == green.tobytes() == blue.tobytes()
        picture = red if is_grey else picture.convert("RGB")
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return b64encode(file.getvalue()).decode()


def _svg(figure, **options):
    """Return the text of an SVG file, or None where it is too long."""
    file = _File()
    try:
        figure.savefig(file, format="svg", metadata=NO_METADATA, **options)
    except _File.FullError:
        return None
    return file.getvalue()


def _is_painted(figure):
    """Return whether a figure has a ground of its own, whatever the page's."""
    grounds = [figure.patch]
    grounds += [axes.patch for axes in figure.axes if axes.axison]
    return any(ground.get_fill() and ground.get_facecolor()[3] for ground in grounds)
