"""Figures as SVG that takes the page's colours, light or dark."""

import hashlib
import html
import io
import re

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

# Wider figures, in CSS pixels, scroll in their own box on a phone: merely scaled,
# they could not be read.
WIDE = 620

NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])


def to_svg(figure, name):
    """The figure as one `<svg>` element; `name` makes its ids unique in a page."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata=NO_METADATA)
    svg = file.getvalue()
    svg = svg[svg.index("<svg") :].strip()
    svg = re.sub(r"\s*<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)

    # In a page, a style element would reach beyond its figure.
    style = re.compile(r"\s*<defs>\s*<style[^>]*>\*\{([^}]*)\}</style>\s*</defs>")
    svg = svg.replace("<svg ", f'<svg style="{style.search(svg)[1]}" ', 1)
    svg = style.sub("", svg)

    prefix = f"f{hashlib.sha256(name.encode()).hexdigest()[:6]}-"
    # Only in tags: between them stand the words of the figure.
    svg = re.sub(r"<[^>]*>", lambda tag: _in_page(tag[0], prefix), svg)
    svg = re.sub(r"\s*\n\s*", "\n", svg)

    # In CSS pixels, 96 to the inch; a page needs both to keep the place free.
    width, height = (round(96 * inches) for inches in figure.get_size_inches())
    svg = re.sub(r'(<svg\b[^>]*?) width="[^"]*"', rf'\1 width="{width}"', svg)
    return re.sub(r'(<svg\b[^>]*?) height="[^"]*"', rf'\1 height="{height}"', svg)


def _in_page(tag, prefix):
    """An SVG tag with ids of its own, the page's colours and sensible numbers."""
    # Matplotlib numbers every group (text_12), and refers to none by that name.
    tag = re.sub(r' id="[\w.]+_\d+"', "", tag)
    tag = re.sub(r'\bid="', f'id="{prefix}', tag)
    tag = re.sub(r"url\(#", f"url(#{prefix}", tag)
    tag = re.sub(r'href="#', f'href="#{prefix}', tag)
    # A thousandth of a point is fine enough, and shorter.
    tag = re.sub(r"\d+\.\d{4,}", lambda number: f"{float(number[0]):.3f}", tag)
    tag = tag.replace("'DejaVu Sans', sans-serif", "sans-serif")
    tag = tag.replace(INK, "currentColor")
    for color, variable in PALETTE.items():
        tag = tag.replace(color, f"var({variable}, {color})")
    return tag


def to_html(svg, alt):
    """The `<figure>` for an SVG of `to_svg`; `alt` says what it shows."""
    width = int(re.search(r' width="(\d+)"', svg)[1])
    attributes = 'class="woven"'
    if width > WIDE:
        attributes = (
            f'class="woven woven--wide" style="--width: {width}px" tabindex="0"'
        )
    hidden = svg.replace("<svg ", '<svg aria-hidden="true" ', 1)
    return (
        f'<figure {attributes} role="img" aria-label="{html.escape(alt)}" '
        f"data-search-exclude>{hidden}</figure>"
    )
