"""Builds from the command line: with an empty store, and with a full one."""

import filecmp
import os
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import ROOT, mkdocs

TRAINING = "introduction/train.py"
PLOT = "introduction/fr/confusion_matrix.py"

# Builds with and without weave, by turns.
PAIRS = 7


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
    """By how much a build is longer than one with recorded pages in weave's place."""
    configurations = {path: path.read_text() for path in project.glob("mkdocs*.yml")}
    recorded = Path(__file__).with_name("recorded.py")

    def seconds(hooks, site):
        for path, text in configurations.items():
            path.write_text(text.replace("hooks/weaving.py", hooks))
        before = time.perf_counter()
        build(project, "--site-dir", site)
        return time.perf_counter() - before

    seconds(f"hooks/weaving.py\n  - {recorded}", "recording")
    pairs = [
        (seconds("hooks/weaving.py", "with"), seconds(str(recorded), "without"))
        for _ in range(PAIRS)
    ]
    # The shortest of each: what else the machine does makes a build longer only.
    with_, without = map(min, zip(*pairs, strict=True))
    for path, text in configurations.items():
        path.write_text(text)
    for page in (project / "with").rglob("*.html"):
        same = project / "without" / page.relative_to(project / "with")
        assert filecmp.cmp(page, same, shallow=False), page
    return with_ - without
