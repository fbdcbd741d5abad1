"""A project's site, built where its blocks cannot be executed."""

import re
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import packages_distributions

import pytest
from packaging.utils import canonicalize_name

from tests.conftest import (
    LANGUAGES,
    NAV,
    ROOT,
    figure,
    mkdocs,
    output,
    shown,
    write_block,
    write_pages,
    write_project,
)

BLOCK = """\
import matplotlib.pyplot as plt
import numpy as np

accuracy = 0.8834
print(np.arange(3))
plt.plot([1, 2])
plt.show()"""


def locked(name):
    """What a file of requirements installs."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return set(re.findall(r"^([\w.-]+)(?:\[.+\])?==", text, re.MULTILINE))


# What requirements-site.txt does not have, as if it were not installed: then, the
# module that the arguments name.
LACKING = locked("requirements.txt") - locked("requirements-site.txt")
MODULES = sorted(
    module
    for module, names in packages_distributions().items()
    if LACKING.issuperset(map(canonicalize_name, names))
)
WITHOUT = f"""
import runpy, sys
for name in {MODULES}:
    # What measures coverage is there already.
    sys.modules.setdefault(name, None)
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


def write(folder):
    """A project that prints, draws and gives a number, with the pages of notebooks."""
    project = write_project(folder, left_out=NAV)
    write_block(project, "plot", BLOCK)
    names = ("hello", "plot")
    text = "\n".join(shown(name) + output(name) for name in names)
    number = "{{ article/plot.accuracy | percent 1 }}"
    write_pages(project, f"{text}\n{figure('plot')}\n{number}")
    return project


def without(project, *arguments):
    """Run a module where what executes most blocks is not installed."""
    return subprocess.run(
        [sys.executable, "-c", WITHOUT, *arguments],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
    )


def article(project, folder):
    """A site's first page, without the notebook's link, nor what says who built it."""
    page = (project / "site" / folder / "index.html").read_text(encoding="utf-8")
    page = page.partition("<article")[2].partition('<section class="provenance"')[0]
    link = r'<li>\s*<a href="notebooks/article/".*?</li>\s*'
    return re.sub(link, "", page, flags=re.DOTALL)


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The project, built where its blocks have been executed."""
    project = write(tmp_path_factory.mktemp("published"))
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stdout
    return project


@pytest.fixture
def checkout(published, tmp_path):
    """Another checkout, which has taken what the site carries."""
    project = write(tmp_path / "checkout")
    taken = without(project, "weave", "--from", str(published / "site/results.zip"))
    assert taken.returncode == 0, taken.stderr
    assert taken.stdout.endswith("results.zip: 2 blocks, executed elsewhere\n")
    return project


def test_a_site_carries_its_results_once(published):
    (path,) = published.glob("site/**/results.zip")
    assert path == published / "site/results.zip"
    with zipfile.ZipFile(path) as archive:
        assert sorted(archive.namelist()) == [
            "outputs/article/hello.txt",
            "outputs/article/plot-1.svg",
            "outputs/article/plot.txt",
            "results.json",
        ]


def test_the_same_site_is_built_where_blocks_cannot_be_executed(published, checkout):
    built = without(checkout, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    # What needs no package is executed.
    assert "blocks to execute: 1, reused: 0" in built.stderr
    assert "blocks that cannot be executed here: 1, from results.zip" in built.stderr
    told = {
        "": "construite\u00a0: 1. Leurs résultats viennent de results.zip.",
        "en/": "built: 1. Their results come from results.zip.",
    }
    for folder in LANGUAGES.values():
        assert "<svg" in article(checkout, folder)
        assert article(checkout, folder) == article(published, folder)
        page = (checkout / "site" / folder / "index.html").read_text(encoding="utf-8")
        assert told[folder] in page
    assert 'href="notebooks/article/"' not in page


def test_an_edited_block_is_not_shown_as_it_was(checkout):
    write_block(checkout, "plot", BLOCK.replace("arange(3)", "arange(4)"))
    built = without(checkout, "mkdocs", "build", "--strict")
    assert built.returncode == 1
    assert "the block article/plot cannot be executed here without" in built.stderr
    assert "install requirements.txt" in built.stderr


def test_where_blocks_can_be_executed_they_are(checkout):
    built = mkdocs(checkout, "build", "--strict")
    assert "blocks to execute: 2, reused: 0" in built.stdout
    page = (checkout / "site/en/index.html").read_text(encoding="utf-8")
    assert "Blocks executed elsewhere" not in page


def test_the_command_says_which_blocks_it_has_nothing_of(published, tmp_path):
    project = write(tmp_path / "checkout")
    write_block(project, "hello", "print(1)")
    shutil.copy(published / "site/results.zip", project)
    taken = without(project, "weave", "--from", "results.zip")
    assert taken.returncode == 0
    assert "none is of these blocks as they stand here: article/hello" in taken.stdout


def test_the_command_says_in_one_line_what_it_refuses(tmp_path):
    project = write(tmp_path / "checkout")
    (project / "results.zip").write_text("no archive")
    refused = without(project, "weave", "--from", "results.zip")
    assert refused.returncode == 1
    (line,) = refused.stderr.splitlines()
    assert line.startswith("weave: results.zip is refused, and nothing of it is taken")
