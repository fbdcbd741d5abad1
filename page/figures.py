"""Dresses figures for a page: SVG that takes its colours, light or dark."""

import hashlib
import html
import re
from functools import lru_cache
from xml.etree import ElementTree

# The colour of text in snippets/matplotlibrc.
INK = "#010203"

# Matplotlib's named colours that blocks use; the site's stylesheet gives each
# a tone that is legible on its background.
PALETTE = {
    "#1f77b4": "--figure-blue",
    "#ff7f0e": "--figure-orange",
    "#2ca02c": "--figure-green",
    "#d62728": "--figure-red",
    "#9467bd": "--figure-purple",
    "#7f7f7f": "--figure-gray",
}
# What an animation says of itself.
FILM = re.compile(r'data-frames="(?P<frames>\d+)" data-seconds="(?P<seconds>[\d.e+]+)"')

# In the stylesheet of all pages, it would have browsers style a page anew whenever
# another stylesheet comes into it, as those of exhibits do.
FRAME = '@property --frame{syntax:"<integer>";inherits:true;initial-value:0}'

VARIABLE = re.compile(r"var\(--[\w-]+, (#\w+)\)")

# The class of a figure with a ground of its own, whatever the page's, and what it
# stands on where that ground leaves gaps. Black is what SVG fills with unless told.
PAINTED = "painted"
PAPER = "background: #ffffff; fill: #000000"

# Wider figures, in CSS pixels, scroll in their own box on a phone: merely scaled,
# they could not be read.
WIDE = 620

# In characters. Smaller figures cost a page less than asking for another file does.
LARGE = 12_000

SVG = "http://www.w3.org/2000/svg"

# Material's navigation sets the `href` of whatever has one, and fails on SVG's
# elements: theirs keeps its older name.
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")

# Attributes without effect: nothing refers to groups (text_12) and images by their
# ids, and level text is turned by no angle.
IDLE = re.compile(r"g id=[\w.]+_\d+|image id=image\w{10}|text transform=rotate\(-0 .*")


@lru_cache(maxsize=64)  # every language and the notebook show the same figures
def dress(svg: str, name: str) -> str:
    """Return the `<svg>` element for the text of Matplotlib's SVG file.

    Text and lines in INK take the page's text colour, Matplotlib's named colours the
    site's, unless the figure has a ground of its own; `name` makes ids unique.
    """
    # Without indentation, which stands between tags alone.
    root = ElementTree.fromstring(re.sub(r">\n *<", "><", svg))
    is_painted = root.get("class") == PAINTED
    prefix = f"f{hashlib.sha256(name.encode()).hexdigest()[:6]}-"
    for element in root.iter():
        element.tag = element.tag.removeprefix(f"{{{SVG}}}")
        element.attrib = {
            key: _dress_value(key, value, prefix, is_painted)
            for key, value in element.items()
            if not IDLE.fullmatch(f"{element.tag} {key}={value}")
        }
    # In a page, a style element would reach beyond its figure.
    if (defs := root.find("defs[style]")) is not None:
        ground = f"{PAPER}; " if is_painted else ""
        root.set("style", ground + defs[0].text.strip("*{}"))
        root.remove(defs)
    # In CSS pixels, 96 to the inch, of 72 points; a page needs both to keep the place.
    for side in ("width", "height"):
        root.set(side, str(round(float(root.get(side).removesuffix("pt")) * 96 / 72)))
    root.set("xmlns", SVG)
    return ElementTree.tostring(root, encoding="unicode")


def figure_html(svg: str, alt: str, stop: str, file: str | None = None) -> str:
    """Return the `<figure>` that shows an `<svg>` element; `alt` says what it shows.

    An animation has a box below it, labelled `stop`. Where the element is a `file`,
    the figure has two images of it, of which Material shows that of its scheme.
    """
    width, height = size_of(svg)
    wide = ' woven--wide" tabindex="0' if width > WIDE else ""
    shown = svg.replace("<svg ", '<svg aria-hidden="true" ', 1)
    if file:
        shown = "".join(
            f'<img src="{file}#only-{scheme}" alt="" width="{width}" '
            f'height="{height}" loading="lazy">'
            for scheme in ("light", "dark")
        )
    size = f"--width: {width}px; --ratio: {width} / {height}"
    figure = (
        f'<figure class="woven{wide}" role="img" aria-label="{html.escape(alt)}" '
        f'style="{size}" data-search-exclude>{shown}</figure>'
    )
    if not (film := FILM.search(svg)):
        return figure
    return (
        f'<div class="animated film" style="--frames: {film["frames"]}; '
        f'--seconds: {film["seconds"]}s"><style>{FRAME}</style>{figure}'
        f'<label class="animated__pause">'
        f'<input type="checkbox"> {stop}</label></div>'
    )


def is_apart(svg: str) -> bool:
    """Return whether an `<svg>` element is large, and nothing in the page moves it.

    Groups that a block has named are there for the page's style and scripts.
    """
    return len(svg) > LARGE and not FILM.search(svg) and '<g id="' not in svg


def file_address(name: str, url: str) -> str:
    """Return where a figure's file is, from a page of that URL.

    >>> file_address("introduction/en/plot-1.svg", "challenges/")
    '../figures/introduction/en/plot-1.svg'
    """
    return f"{'../' * url.count('/')}figures/{name}"


def picture(svg: str) -> str:
    """Return an `<svg>` element that needs no page: black on white, sans-serif."""
    svg = VARIABLE.sub(r"\1", svg)
    style = "font-family:sans-serif;color:#212121;background:#ffffff;"
    return svg.replace(' style="', f' style="{style}', 1)


def still(svg: str) -> str:
    """Return the text of an SVG file without the frames that are not seen at rest."""
    if 'class="frame"' not in svg:
        return svg
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        hidden = [child for child in element if child.get("opacity") == "0"]
        for child in hidden:
            element.remove(child)
    return ElementTree.tostring(root, encoding="unicode")


def size_of(svg: str) -> tuple[int, int]:
    """Return the width and height of an `<svg>` element, in CSS pixels."""
    width, height = re.findall(r' (?:width|height)="(\d+)"', svg)[:2]
    return int(width), int(height)


def _dress_value(name, value, prefix, is_painted):
    """Return an attribute's value with unique ids, page colours, short numbers.

    On a ground of its own, a figure keeps its colours.
    """
    if name == "id":
        return prefix + value
    if name.endswith("href"):
        # XML makes a space of the line break before an image's data.
        return re.sub("^#", f"#{prefix}", value.replace(" ", ""))
    if name == "d":
        value = re.sub(r"\s*([A-Za-z]|$)\s*", r"\1", value)
    # A thousandth of a point is fine enough, and shorter.
    value = re.sub(r"\d+\.\d{4,}", lambda n: str(round(float(n[0]), 3)), value)
    value = value.replace("url(#", f"url(#{prefix}")
    # Text takes the page's font.
    value = value.replace("; font-family: 'DejaVu Sans', sans-serif", "")
    if is_painted:
        return value
    value = value.replace(INK, "currentColor")
    for color, variable in PALETTE.items():
        value = value.replace(color, f"var({variable}, {color})")
    return value
