"""Figures as SVG that takes the page's colours, light or dark."""

import hashlib
import io
import itertools
import re
from xml.etree import ElementTree

# The Matplotlib figures that the block under execution has shown.
shown = []

# The text colour of weave/matplotlibrc.
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

SVG = "http://www.w3.org/2000/svg"

# Material's navigation sets the `href` of whatever has one, and fails on SVG's
# elements: theirs keeps its older name.
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")

# Attributes without effect: nothing refers to groups (text_12) and images by their
# ids, and level text is turned by no angle.
IDLE = re.compile(r"g id=[\w.]+_\d+|image id=image\w{10}|text transform=rotate\(-0 .*")

NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])


def to_svg(figure, name):
    """The figure as one `<svg>` element; `name` makes its ids unique in a page."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata=NO_METADATA)
    # Without indentation, which stands between tags alone.
    svg = ElementTree.fromstring(re.sub(r">\n *<", "><", file.getvalue()))
    prefix = f"f{hashlib.sha256(name.encode()).hexdigest()[:6]}-"
    for element in svg.iter():
        _put_in_page(element, prefix)

    # In a page, a style element would reach beyond its figure.
    defs = svg.find("defs[style]")
    svg.set("style", defs[0].text.strip("*{}"))
    svg.remove(defs)

    # In CSS pixels, 96 to the inch; a page needs both to keep the place free.
    width, height = (round(96 * inches) for inches in figure.get_size_inches())
    svg.attrib |= {"xmlns": SVG, "width": str(width), "height": str(height)}
    _gather(svg)
    return ElementTree.tostring(svg, encoding="unicode")


def _put_in_page(element, prefix):
    """Rewrite an element: named as in HTML, with what a page needs of attributes."""
    element.tag = element.tag.removeprefix(f"{{{SVG}}}")
    element.attrib = {
        name: _in_page(name, value, prefix)
        for name, value in element.items()
        if not IDLE.fullmatch(f"{element.tag} {name}={value}")
    }


def _in_page(name, value, prefix):
    """An attribute's value: ids of its own, the page's colours, short numbers."""
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
    value = value.replace(INK, "currentColor")
    for color, variable in PALETTE.items():
        value = value.replace(color, f"var({variable}, {color})")
    return value


def _gather(group):
    """Say once, on a group, what neighbours share; drop groups that say nothing."""
    members = []
    for child in group:
        if child.tag == "g":
            _gather(child)
        members += [child] if child.tag != "g" or child.attrib else child
    group[:] = []
    for shared, run in itertools.groupby(members, _shared):
        run = list(run)
        if shared and len(run) > 1:
            for element in run:
                for name in shared:
                    del element.attrib[name]
            common = ElementTree.Element("g", shared)
            common.extend(run)
            run = [common]
        group.extend(run)


def _shared(element):
    """The attributes that would say the same on a group: opacity wouldn't."""
    return {
        name: value
        for name, value in element.items()
        if name in {"style", "clip-path"} and "opacity" not in value
    }
