"""A reader runs what the site gives: the script in French, the notebook in English.

`test_take_away` holds that both have the code of the page, so that this runs it too.
"""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tests.conftest import LANGUAGES, ROOT
from tests.html_pages import outputs, parse

ACCURACY = re.compile(
    r"^(?:Exactitude sur le jeu de test\u00a0|Test accuracy): (0\.\d\d)$", re.MULTILINE
)
COLOR = re.compile(r"\x1b\[[\d;]*m")
SUMMARY = re.compile(r"Total params: 101,770 ")


def accuracy(text):
    (found,) = ACCURACY.findall(text)
    return float(found)


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """A reader's environment; in their home directory, Keras finds the dataset."""
    home = tmp_path_factory.mktemp("home")
    datasets = home / ".keras/datasets"
    datasets.mkdir(parents=True)
    (datasets / "fashion-mnist").symlink_to(
        ROOT / "snippets/data/datasets/fashion-mnist"
    )
    ours = ("KERAS_HOME", "KERAS_BACKEND", "PYTHONPATH")
    theirs = {name: value for name, value in os.environ.items() if name not in ours}
    return theirs | {"HOME": str(home), "USERPROFILE": str(home), "MPLBACKEND": "Agg"}


def run_script(path, environment):
    """What a script prints, in a fresh interpreter."""
    run = subprocess.run(
        [sys.executable, path],
        cwd=path.parent,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def run_notebook(path, environment):
    """What a notebook prints, in a fresh kernel; it stops at the first error."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.outputs = []
    NotebookClient(notebook, resources={"metadata": {"path": path.parent}}).execute(
        env=environment
    )
    outputs = (output for cell in notebook.cells for output in cell.get("outputs", []))
    return COLOR.sub("", "".join(map(_text, outputs)))


def _text(output):
    """What is printed; in a notebook, Keras displays its table instead."""
    return output.get("text") or output.get("data", {}).get("text/plain", "")


READERS = {"fr": ("py", run_script), "en": ("ipynb", run_notebook)}


@pytest.fixture(scope="module")
def printed(site, environment, tmp_path_factory):
    """What the readers' runs print, by language: they train side by side."""
    runs = {}
    with ThreadPoolExecutor() as readers:
        for language, (suffix, run) in READERS.items():
            name = f"downloads/introduction.{language}.{suffix}"
            path = tmp_path_factory.mktemp("reader") / Path(name).name
            path.write_bytes((site / LANGUAGES[language] / name).read_bytes())
            runs[language] = readers.submit(run, path, environment)
    return runs


def test_a_download_does_what_the_page_shows(site, printed, language):
    said = printed[language].result()
    assert SUMMARY.search(said)
    page = parse(site / LANGUAGES[language] / "index.html")
    on_the_page = accuracy("\n".join(outputs(page)))
    assert accuracy(said) == pytest.approx(on_the_page, abs=0.015)
