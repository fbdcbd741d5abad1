"""What a terminal shows in the end of what was written to it."""

import re

import pyte


def as_shown(written):
    """Apply carriage returns, backspaces, cursor moves and colour codes to `written`.

    The terminal is as wide and as high as it needs to be: nothing wraps,
    nothing scrolls away.
    """
    pieces = re.split(r"[\r\n\b]", written)
    # No character is wider than two columns.
    width = 2 * max(len(piece.expandtabs()) for piece in pieces) + 1
    height = len(re.findall(r"[\n\v\f]", written)) + 1
    screen = pyte.Screen(width, height)
    screen.set_mode(pyte.modes.LNM)
    pyte.Stream(screen).feed(written)
    lines = [line.rstrip() for line in screen.display]
    return "\n".join(lines).rstrip("\n") + "\n"
