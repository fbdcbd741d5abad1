"""Renders terminal output."""

import re

from wcwidth import wcwidth

# What a terminal obeys and does not show: cursor moves and colours (CSI), titles and
# links (OSC), device strings (DCS, SOS, PM, APC), and shorter ones; then characters.
PIECE = re.compile(
    r"\x1b\[(?P<parameters>[0-?]*)[ -/]*(?P<command>[@-~])"
    r"|\x1b\].*?(?:\x07|\x1b\\|$)"
    r"|\x1b[PX^_].*?(?:\x1b\\|$)"
    r"|\x1b[ -/]*[0-~]?"
    r"|(?P<control>[\x00-\x1f\x7f])"
    r"|(?P<text>[^\x00-\x1f\x7f]+)",
    re.DOTALL,
)

JOINER = "\u200d"


def as_shown(written: str) -> str:
    """Return the text that a terminal shows in the end of what was written to it.

    Carriage returns, backspaces, relative cursor moves and erasing are applied, colours
    dropped; the terminal is as large as it needs to be: nothing wraps or scrolls away.
    """
    screen = _Screen()
    for piece in PIECE.finditer(written):
        if text := piece["text"]:
            screen.write(text)
        elif control := piece["control"]:
            screen.control(control)
        elif command := piece["command"]:
            screen.move(command, piece["parameters"])
    lines = ["".join(line).rstrip() for line in screen.lines]
    return "\n".join(lines).rstrip("\n") + "\n"


class _Screen:
    """Lines of cells: a character with its marks, or "" beside a wide one."""

    def __init__(self):
        self.lines = [[]]
        self.row = self.column = 0

    def write(self, text):
        line = self.lines[self.row]
        if text.isascii() and self.column == len(line):  # nearly all that is printed
            line.extend(text)
            self.column += len(text)
            return
        for character in text:
            self._put(character, line)

    def _put(self, character, line):
        line.extend(" " * (self.column - len(line)))
        joined = self.column and line[self.column - 1].endswith(JOINER)
        width = wcwidth(character)
        if width <= 0 or joined:
            place = self.column - 1
            while place > 0 and not line[place]:
                place -= 1
            if place >= 0:
                line[place] += character
            elif width == 0:
                self._put_cells([character], line)
            return
        self._put_cells([character] + [""] * (width - 1), line)

    def _put_cells(self, cells, line):
        line[self.column : self.column + len(cells)] = cells
        self.column += len(cells)

    def control(self, control):
        if control in "\n\v\f":
            self._down(1)
            self.column = 0
        elif control == "\r":
            self.column = 0
        elif control == "\b":
            self.column = max(0, self.column - 1)
        elif control == "\t":
            self._right(8 - self.column % 8)

    def move(self, command, parameters):
        numbers = [int(n) if n.isdigit() else 0 for n in parameters.split(";")]
        count = max(1, numbers[0])
        match command:
            case "A" | "F":
                self.row = max(0, self.row - count)
            case "B" | "E":
                self._down(count)
            case "C":
                self._right(count)
            case "D":
                self.column = max(0, self.column - count)
            case "G":
                self._right(count - 1 - self.column)
            case "K":
                self._erase(numbers[0])
            case "J" if numbers[0] == 2:
                self.lines = [[] for _ in self.lines]
        if command in "EF":
            self.column = 0

    def _down(self, count):
        self.row += count
        self.lines.extend([] for _ in range(self.row + 1 - len(self.lines)))

    def _right(self, count):
        self.column = max(0, self.column + count)
        line = self.lines[self.row]
        line.extend(" " * (self.column - len(line)))

    def _erase(self, what):
        line = self.lines[self.row]
        if what in (1, 2):
            line[: self.column] = " " * min(self.column, len(line))
        if what in (0, 2):
            del line[self.column :]
