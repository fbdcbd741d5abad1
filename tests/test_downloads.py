"""A reader runs what the site gives: the script in French, the notebook in English.

`test_take_away` holds that both have the code of the page, so that this runs it too.
"""

import gzip
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy

import nbformat
import pytest
from nbclient import NotebookClient

from tests.conftest import LANGUAGES, ROOT
from tests.html_pages import outputs, parse

ARTICLES = sorted(
    {path.parent.name for path in ROOT.glob("snippets/*/__init__.py")} - {"data"}
)

# What an article prints of a training, if anything.
NUMPY = r"^epoch=10 .* valid_accuracy=(0\.\d{4})$"
ACCURACY = {
    "introduction": r"(?:sur le jeu de test\u00a0|Test accuracy): (0[.,]\d\d)$",
    "under_the_hood": NUMPY,
    "challenges": NUMPY,
}
COLOR = re.compile(r"\x1b\[[\d;]*m")

# The training set: with all 60,000 images, an article would run for minutes. The last
# 5,000 are held out.
IMAGES = 7000


def shorten(path, target):
    """Write the first images, or labels, of a file of Fashion-MNIST to another.

    Its second number of four bytes counts them.
    """
    content = gzip.decompress(path.read_bytes())
    header, size = (16, 784) if "images" in path.name else (8, 1)
    start = content[:4] + IMAGES.to_bytes(4, "big") + content[8:header]
    body = content[header : header + IMAGES * size]
    target.write_bytes(gzip.compress(start + body, 1))


def reader(home, *, shortened):
    """A reader's environment; in their home directory, Keras finds the dataset."""
    datasets = home / ".keras/datasets/fashion-mnist"
    datasets.mkdir(parents=True)
    for path in (ROOT / "snippets/data/datasets/fashion-mnist").glob("*.gz"):
        if shortened and path.name.startswith("train"):
            shorten(path, datasets / path.name)
        else:
            (datasets / path.name).symlink_to(path)
    ours = ("KERAS_HOME", "KERAS_BACKEND", "PYTHONPATH")
    theirs = {name: value for name, value in os.environ.items() if name not in ours}
    return theirs | {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "MPLBACKEND": "Agg",
        # Two readers at once on few cores: threads that wait would slow them down.
        "OPENBLAS_NUM_THREADS": "1",
    }


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
    return printed(execute(notebook.cells, path.parent, environment))


def execute(cells, folder, environment):
    """The cells, with what one kernel gives when it executes them in a row."""
    notebook = nbformat.v4.new_notebook(cells=deepcopy(cells))
    for cell in notebook.cells:
        cell.outputs = []
    NotebookClient(notebook, resources={"metadata": {"path": folder}}).execute(
        env=environment
    )
    return notebook.cells


def printed(cells):
    """What executed cells have printed."""
    outputs = (output for cell in cells for output in cell.get("outputs", []))
    return COLOR.sub("", "".join(map(_text, outputs)))


def _text(output):
    """What is printed; in a notebook, Keras displays its table instead."""
    return output.get("text") or output.get("data", {}).get("text/plain", "")


READERS = {"fr": ("py", run_script), "en": ("ipynb", run_notebook)}


@pytest.fixture
def run_downloads(site, tmp_path):
    """A function: what readers' runs of an article print; they run side by side."""

    def run_both(article, *, shortened):
        environment = reader(tmp_path / "home", shortened=shortened)
        runs = {}
        with ThreadPoolExecutor() as readers:
            for language, (suffix, run) in READERS.items():
                download = f"downloads/{article}.{language}.{suffix}"
                published = site / LANGUAGES[language] / download
                if published.exists():
                    path = tmp_path / published.name
                    path.write_bytes(published.read_bytes())
                    runs[language] = readers.submit(run, path, environment)
        return {language: run.result() for language, run in runs.items()}

    return run_both


def accuracy(pattern, text):
    (found,) = re.findall(pattern, text, re.MULTILINE)
    return float(found.replace(",", "."))


@pytest.mark.weekly
# Few images don't make it shorter: its networks get as many corrections all the same.
@pytest.mark.parametrize("article", [a for a in ARTICLES if a != "challenges"])
def test_an_article_runs_to_its_end_and_learns(run_downloads, article):
    """On few images, of which the network learns what can be learnt from them."""
    said = run_downloads(article, shortened=True)
    if not said:
        pytest.skip("what has no page of its own is not downloaded")
    if pattern := ACCURACY.get(article):
        accuracies = [accuracy(pattern, text) for text in said.values()]
        assert 0.7 < min(accuracies) < 0.85
        # The same program, in both languages.
        assert max(accuracies) == pytest.approx(min(accuracies), abs=0.015)


@pytest.mark.weekly
def test_the_introduction_does_what_its_page_shows(site, run_downloads):
    for language, said in run_downloads("introduction", shortened=False).items():
        assert "Total params: 101,770 " in said
        page = parse(site / LANGUAGES[language] / "index.html")
        pattern = ACCURACY["introduction"]
        on_the_page = accuracy(pattern, "\n".join(outputs(page)))
        assert accuracy(pattern, said) == pytest.approx(on_the_page, abs=0.015)


@pytest.mark.weekly
@pytest.mark.parametrize("article", ARTICLES)
def test_a_notebook_executed_twice_in_a_row_ends_in_the_same_result(
    site, tmp_path, article
):
    """No cell divides twice or trains on: each begins where it began before."""
    path = site / LANGUAGES["en"] / f"downloads/{article}.en.ipynb"
    if not path.exists():
        pytest.skip("what has no page of its own is not downloaded")
    cells = nbformat.read(path, as_version=4).cells
    environment = reader(tmp_path / "home", shortened=True)
    executed = execute(cells + cells, tmp_path, environment)
    first, second = (
        accuracy(ACCURACY[article], printed(half))
        for half in (executed[: len(cells)], executed[len(cells) :])
    )
    # In one process, only the order of some sums differs.
    assert second == pytest.approx(first, abs=0.01)
