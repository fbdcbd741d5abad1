"""Builds from the command line: with an empty store, and with a full one."""

import re
import time

from tests.conftest import mkdocs

TRAINING = "introduction/train"
PLOT = "introduction/fr/confusion_matrix"


def measure(project):
    """Yield what was measured, the value and its limit; this fills the store."""
    yield "cold build: seconds", _seconds_to_build(project)[0], 480
    yield "rebuild, nothing changed: seconds", _seconds_to_build(project)[0], 15
    edit_plot(project, 0)
    seconds, said = _seconds_to_build(project)
    check_plotted_untrained(said)
    yield "last plot edited, build in a new process: seconds", seconds, 20


def build(project, *arguments):
    """Build the site with the `mkdocs` command; return what it said."""
    built = mkdocs(project, "build", *arguments)
    assert built.returncode == 0, built.stdout
    return built.stdout


def edit_plot(project, number):
    """Edit a word in the last plot; return the word as the figure will have it."""
    word = f"rappel {number}"
    path = project / "snippets" / f"{PLOT}.py"
    source = path.read_text(encoding="utf-8")
    edited, found = re.subn(r'"rappel[ \d]*"', f'"{word}"', source)
    assert found == 1, source
    path.write_text(edited, encoding="utf-8")
    return word


def check_plotted_untrained(said):
    """Fail unless, by what MkDocs said, the plot was executed and no training was."""
    executed = re.findall(r"\[\d+/\d+\] ([\w/]+)", said)
    assert PLOT in executed, said
    assert TRAINING not in executed, said


def _seconds_to_build(project):
    before = time.perf_counter()
    said = build(project)
    return time.perf_counter() - before, said
