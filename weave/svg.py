"""Tells the SVG that blocks store from any other: no scripts, no addresses."""

import re
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from weave.errors import WeaveError

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"

ELEMENTS = {
    *("svg", "defs", "style", "g", "path", "use", "text", "tspan", "clipPath", "rect"),
    *("circle", "image", "pattern", "linearGradient", "stop"),
}
ATTRIBUTES = {
    *("id", "d", "x", "y", "width", "height", "cx", "cy", "r", "transform", "viewBox"),
    *("version", "type", "offset", "x1", "y1", "x2", "y2", "gradientUnits"),
    *("patternUnits", "patternTransform", "clip-path", "style", "fill", "opacity"),
    *("stroke", "stroke-linecap", "stroke-linejoin", "stroke-width"),
    # Of animations, see `weave.film`.
    *("data-frames", "data-seconds"),
}
PROPERTIES = {
    *("fill", "fill-opacity", "fill-rule", "font", "font-family", "font-size"),
    *("font-style", "font-variant", "font-weight", "image-rendering", "opacity"),
    *("stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset"),
    *("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity"),
    *("stroke-width", "text-anchor", "white-space", "--first", "--last"),
}

# See `weave.drawing` and `weave.film`.
CLASSES = ("painted", "frame")

# Within the figure: what has this id.
OWN = r"url\(#[\w-]+\)"
STYLE = re.compile(rf"([a-z-]+): *(?:{OWN}|[\w\s#.,%'+-]*)")
VALUE = re.compile(rf"(?:{OWN}|[\w\s#.,%+-]|(?:matrix|rotate|scale|translate)\(|\))*")
IMAGE = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=\s]*")

# The only rule that Matplotlib writes; another could reach beyond the figure.
RULE = re.compile(r"\*\{stroke-linejoin: \w+; stroke-linecap: \w+\}")
LENGTH = re.compile(r"[0-9]{1,5}(\.[0-9]{1,9})?pt")

# Matplotlib's drawings have some ten levels.
DEPTH = 50


def check_svg(content: bytes) -> None:
    """Raise a WeaveError where a file has anything that Matplotlib doesn't write."""
    try:
        # Matplotlib names SVG's document type, which nobody fetches.
        root = fromstring(content, forbid_dtd=False)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise WeaveError(f"cannot be read as SVG ({error!r})") from None
    if root.tag != f"{SVG}svg":
        raise WeaveError("is not SVG")
    for side in ("width", "height"):
        if not LENGTH.fullmatch(root.get(side, "")):
            raise WeaveError(f"does not say its {side} in points")
    waiting = [(root, 1)]
    for element, depth in waiting:
        _check_element(element)
        if depth > DEPTH:
            raise WeaveError(f"has elements in each other, over {DEPTH} levels")
        waiting += [(child, depth + 1) for child in element]


def _check_element(element):
    name = element.tag.removeprefix(SVG)
    if name not in ELEMENTS:
        raise WeaveError(f"has an element {name!r}, which Matplotlib doesn't write")
    if name == "style" and not RULE.fullmatch((element.text or "").strip()):
        raise WeaveError("has a style sheet that Matplotlib doesn't write")
    for attribute, value in element.items():
        if not _is_own(name, attribute, value):
            raise WeaveError(
                f"has {attribute.rpartition('}')[2]}={value[:40]!r} in {name!r}, "
                "which Matplotlib doesn't write"
            )


def _is_own(element, attribute, value):
    """Return whether Matplotlib writes such an attribute."""
    if attribute == LINK:
        pattern = IMAGE if element == "image" else re.compile(r"#[\w-]+")
        return element in ("image", "use") and bool(pattern.fullmatch(value))
    if attribute == "style":
        declarations = filter(None, map(str.strip, value.split(";")))
        matches = [STYLE.fullmatch(declaration) for declaration in declarations]
        return all(match and match[1] in PROPERTIES for match in matches)
    if attribute == "type":
        return value == "text/css"
    if attribute == "class":
        return value in CLASSES
    return attribute in ATTRIBUTES and bool(VALUE.fullmatch(value))
