"""A figure as a page shows it."""

import html
import re

# Wider figures, in CSS pixels, scroll in their own box on a phone: merely scaled,
# they could not be read.
WIDE = 620


def figure_html(drawn, alt):
    """The `<figure>` for `drawn`, an SVG or pictures; `alt` says what it shows."""
    width, height = re.findall(r' (?:width|height)="(\d+)"', drawn)[:2]
    wide = ' woven--wide" tabindex="0' if int(width) > WIDE else ""
    hidden = drawn.replace("<svg ", '<svg aria-hidden="true" ', 1)
    return (
        f'<figure class="woven{wide}" role="img" aria-label="{html.escape(alt)}" '
        f'style="--width: {width}px; --ratio: {width} / {height}">{hidden}</figure>'
    )
