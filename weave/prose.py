"""Tells the prose of a Markdown page from its code and its formulas."""

import re

# Front matter, a fenced block, a displayed formula, code in a line, a formula in
# a line: whichever opens first goes on to its own end. Most characters open none,
# which the first line sees soon.
NOT_PROSE = (
    r"(?=[-`~$]|^[ \t]+[`~])(?:"
    r"\A---\n.*?^---\n"
    r"|^(?P<indent>[ \t]*)(?P<fence>`{3,}|~{3,}).*?^(?P=indent)(?P=fence)[ \t]*$"
    r"|\$\$.*?\$\$"
    r"|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
    r"|(?<!\\)\$(?![\s$])[^$]*?[^\s$]\$)"
)
FLAGS = re.MULTILINE | re.DOTALL


def prose(text):
    """The text with an x in the place of all that is no prose."""
    return re.sub(NOT_PROSE, "x", text, flags=FLAGS)
