"""What a page shows of a block's standard error: the same on every machine."""

import re
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from weave.blocks import Block

# What C++ libraries log, with times and the numbers of processes, as TensorFlow does
# when it looks at the processor; and its count of tracings, which is that of all blocks
# that the process has executed.
LOGGED = re.compile(
    r"^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+: [IWEF] \S+:\d+\] "
    r"|[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ \S+:\d+\] "
    r"|[IWEF]0000 00:00:\d+\.\d+ +\d+ \S+:\d+\] "
    r"|WARNING: All log messages before absl::InitializeLog\(\) is called"
    r"|WARNING:tensorflow:\d+ out of the last \d+ calls to .* triggered tf.function "
    r"retracing).*\n",
    re.MULTILINE,
)


def as_read(written: str, blocks: Iterable[Block], root: Path) -> str:
    """Return what was written, with places in it as readers know them.

    Those in displayed code are lines of that code, in a file called after its block's;
    those in libraries have the library's name in the place of its folder's.
    """
    text = LOGGED.sub("", written)
    for block in blocks:
        if str(block.path) in text:
            text = _with_displayed_lines(text, block)
    paths = sysconfig.get_paths()
    folders = [paths[name] for name in ("purelib", "platlib", "stdlib")]
    for folder in [*folders, str(root), sys.prefix]:
        text = text.replace(f"{folder}/", "")
    return text


def _with_displayed_lines(text, block):
    def place(match):
        line = block.displayed_line(int(match["line"]))
        if line is None:
            return match[0]
        return f"{block.path.name}{match['between']}{line}"

    between = r'(?P<between>", line |:)(?P<line>\d+)\b'
    return re.sub(re.escape(str(block.path)) + between, place, text)
