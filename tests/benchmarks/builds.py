"""Builds from the command line: with an empty store, and with a full one."""

import os
import re
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import ROOT, mkdocs

TRAINING = "introduction/train.py"
PLOT = "introduction/fr/confusion_matrix.py"

# Rebuilds with nothing changed, of which the shortest counts.
REBUILDS = 7


def measure(project):
    """Yield what was measured, the value and its limit; this fills the store."""
    plain, cold = _user_cpu(_run_plain, project), _user_cpu(build, project)
    yield "cold build, user CPU: times that of the blocks alone", cold / plain, 1.2
    more = _seconds_of_weave(project)
    yield "rebuild, nothing changed: seconds that weave adds", more, 0.3
    edit_plot(project, 0)
    before = time.perf_counter()
    said = build(project)
    seconds = time.perf_counter() - before
    check_plotted_untrained(said)
    yield "last plot edited, build in a new process: seconds", seconds, 15


def build(project, *arguments):
    """Build the site with the `mkdocs` command; what it said."""
    built = mkdocs(project, "build", *arguments)
    assert built.returncode == 0, built.stdout
    return built.stdout


def edit_plot(project, number):
    """Edit a word in the last plot; the word as the figure will then have it."""
    word = f"rappel {number}"
    path = project / "snippets" / PLOT
    source = path.read_text(encoding="utf-8")
    edited, found = re.subn(r'"rappel[ \d]*"', f'"{word}"', source)
    assert found == 1, source
    path.write_text(edited, encoding="utf-8")
    return word


def check_plotted_untrained(said):
    """Fail unless, by what MkDocs said, the plot was executed and no training was."""
    assert re.search(rf"\[\d+/\d+\] {PLOT}: ", said), said
    assert TRAINING not in said, said


def _user_cpu(run, project):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    run(project)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def _run_plain(project):
    """Run the blocks of the French articles, each once, without weave."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.plain", project],
        cwd=ROOT,
        env=os.environ
        | {
            "KERAS_HOME": str(project / "snippets/data"),
            "MPLBACKEND": "Agg",
            "OPENBLAS_NUM_THREADS": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stdout


def _seconds_of_weave(project):
    """What a build with nothing to execute would save without weave's hook.

    Measured inside builds: two builds of the same differ by more than weave adds.
    """
    shutil.copy(Path(__file__).with_name("timed.py"), project / "hooks")
    configurations = {path: path.read_text() for path in project.glob("mkdocs*.yml")}
    for path, text in configurations.items():
        path.write_text(text.replace("hooks/weaving.py", "hooks/timed.py"))
    said = [build(project) for _ in range(REBUILDS)]
    for path, text in configurations.items():
        path.write_text(text)
    # The shortest: what else the machine does makes a build longer only.
    return min(float(re.search(r"weave's work: (\S+) s", text)[1]) for text in said)
