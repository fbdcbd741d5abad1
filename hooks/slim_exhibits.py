"""Leaves out of the exhibits' scripts and styles what only their writers read.

Those are lines that are comments, and indentation; the files work without this, too.
"""

import re
from pathlib import Path

UNREAD = re.compile(
    r"^[ \t]*//[^\n]*\n|^[ \t]*/\*.*?\*/\n|^[ \t]+|^\n", re.MULTILINE | re.DOTALL
)


def on_post_build(config):
    folder = Path(config.site_dir, "assets/live")
    for path in folder.glob("*.*"):
        text = path.read_text(encoding="utf-8")
        path.write_text(UNREAD.sub("", text), encoding="utf-8", newline="\n")
