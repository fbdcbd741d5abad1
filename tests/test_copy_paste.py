"""A reader copies every block of a page into a file, and runs it."""

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import LANGUAGES, ROOT
from tests.html_pages import code_blocks, outputs, parse

ACCURACY = re.compile(
    r"^(?:Exactitude sur le jeu de test\u00a0|Test accuracy): (0\.\d\d)$", re.MULTILINE
)
SUMMARY = re.compile(r"Total params: 101,770 ")


def accuracy(text):
    (found,) = ACCURACY.findall(text)
    return float(found)


@pytest.fixture
def home(tmp_path):
    """A reader's home directory, where Keras finds the dataset."""
    datasets = tmp_path / "home/.keras/datasets"
    datasets.mkdir(parents=True)
    (datasets / "fashion-mnist").symlink_to(
        ROOT / "snippets/data/datasets/fashion-mnist"
    )
    return tmp_path / "home"


def test_the_page_runs_as_it_is_copied(site, home, tmp_path, language):
    page = parse(site / LANGUAGES[language] / "index.html")
    script = tmp_path / "copied.py"
    script.write_text("\n".join(code_blocks(page, "python")), encoding="utf-8")
    ours = ("KERAS_HOME", "KERAS_BACKEND", "PYTHONPATH")
    reader = {name: value for name, value in os.environ.items() if name not in ours}
    run = subprocess.run(
        [sys.executable, script],
        cwd=tmp_path,
        env=reader | {"HOME": str(home), "USERPROFILE": str(home), "MPLBACKEND": "Agg"},
        capture_output=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr
    assert SUMMARY.search(run.stdout)
    on_the_page = accuracy("\n".join(outputs(page)))
    assert accuracy(run.stdout) == pytest.approx(on_the_page, abs=0.015)
