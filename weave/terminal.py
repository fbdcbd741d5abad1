"""What a terminal shows in the end of what was written to it."""

import re

import pyte


def as_shown(written):
    """Apply carriage returns, backspaces, cursor moves and colour codes to `written`.

    The terminal is as wide and as high as it needs to be: nothing wraps,
    nothing scrolls away.
    """
    width = max(len(piece) for piece in re.split(r"[\r\n\b]", written)) + 1
    screen = pyte.Screen(width, written.count("\n") + 1)
    screen.set_mode(pyte.modes.LNM)
    pyte.Stream(screen).feed(written)
    lines = [line.rstrip() for line in screen.display]
    return "\n".join(lines).rstrip("\n") + "\n"
