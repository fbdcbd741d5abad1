"""Figures on their own, outside the page whose colours and font they would take."""

import re

VARIABLE = re.compile(r"var\((--[\w-]+), (#\w+)\)")

# Black on white, in Matplotlib's own colours: what the reader's run will draw.
PAPER = {"color": "#212121", "background": "#ffffff"}


def picture(svg, colors=PAPER):
    """An SVG of `weave.figures` that needs no style sheet.

    `colors` has one for `color`, one for `background` (or none), and may have some
    for the variables that the figure's colours name.
    """
    svg = VARIABLE.sub(lambda found: colors.get(found[1], found[2]), svg)
    style = {"color": colors["color"], "background": colors.get("background")}
    said = ";".join(f"{name}:{value}" for name, value in style.items() if value)
    return svg.replace(' style="', f' style="font-family:sans-serif;{said};', 1)
