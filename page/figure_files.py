"""Large figures as files beside the pages, each in the colours of both schemes."""

import re

from page.figures import VARIABLE, dress, is_apart
from page.fill import read_output
from page.rich import TABLE
from page.site import Site

# What site.css gives the page: an image cannot ask it.
COLOURS = {
    "light": {
        "--figure-blue": "#1a66a8",
        "--figure-orange": "#b35900",
        "--figure-green": "#1f7a1f",
        "--figure-red": "#c22323",
        "--figure-purple": "#7a4fae",
        "--figure-gray": "#757575",
        "color": "#212121",
    },
    "dark": {
        "--figure-blue": "#6db3f2",
        "--figure-orange": "#ffa657",
        "--figure-green": "#6fcf6f",
        "--figure-red": "#ff8a80",
        "--figure-purple": "#c3a3f0",
        "--figure-gray": "#9a9a9a",
        "color": "#c9cbd2",
    },
}


def file_text(svg: str) -> str:
    """Return the SVG file of an `<svg>` element: light, and dark at `#only-dark`.

    The address says which, as not all browsers tell an image the page's scheme. The
    ends of these addresses are those that Material shows in one scheme only.
    """
    light, dark = (
        ";".join(f"{name}:{value}" for name, value in colours.items())
        for colours in COLOURS.values()
    )
    style = (
        f"<style>svg{{font-family:sans-serif;{light}}}svg:target{{{dark}}}"
        "svg:target image{filter:brightness(.85)}</style>"
    )
    # A colour with a fallback is the same colour without: the file has them all.
    svg = VARIABLE.sub(lambda match: match[0].partition(",")[0] + ")", svg)
    return re.sub(r"^<svg ([^>]*)>", rf'<svg id="only-dark" \1>{style}', svg, count=1)


def figure_files(site: Site) -> dict[str, str]:
    """Return the text of each file, by the name of the figure."""
    own = (page for page in site.pages.values() if page.language == site.language)
    names = {name for page in own for name in page.figures}
    texts = {
        name: read_output(site, name) for name in names if not name.endswith(TABLE)
    }
    dressed = {name: dress(text, name) for name, text in texts.items() if text}
    return {name: file_text(svg) for name, svg in dressed.items() if is_apart(svg)}
