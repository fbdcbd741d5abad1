"""`python -m tests.benchmarks`: measures what the project promises of its speed.

It works on a copy, for half an hour or so; exits with 1 if a limit is broken.
"""

import compileall
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import browser, builds, lighthouse, live, phone
from tests.conftest import ROOT


def main():
    # Python keeps the bytecode of modules where nobody tells it not to.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    all_hold = True
    print(_line("measured", "value", "at most", "holds"))
    with tempfile.TemporaryDirectory() as folder:
        project = _copy(Path(folder, "project"))
        for module in (builds, browser, live, phone, lighthouse):
            for what, value, limit in module.measure(project):
                holds = value <= limit
                all_hold &= holds
                print(_line(what, f"{value:.3g}", limit, "yes" if holds else "NO"))
    sys.exit(0 if all_hold else 1)


def _line(what, value, limit, holds):
    return f"{what:62}  {value:>7}  {limit:>7}  {holds}"


def _copy(target):
    """Copy this repository into the folder `target`: all but the store and the like."""
    ignored = shutil.ignore_patterns(".*", "site", "__pycache__")
    shutil.copytree(ROOT, target, ignore=ignored)
    # As any build before would have; pip has done it for the packages.
    compileall.compile_dir(target, quiet=1)
    return target


if __name__ == "__main__":
    main()
