"""The messages and facts that the pages quote for readers in trouble are true."""

import os
import platform
import subprocess
import sys
from importlib.metadata import metadata, version

import pytest

from tests.conftest import ROOT

DATASET = ROOT / "snippets/data/datasets/fashion-mnist"


@pytest.fixture
def text(language):
    return (ROOT / "docs" / language / "index.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What a reader's Python says of an old model, and of a download that fails.

    On its standard output, and on that for errors.
    """
    script = (
        "import warnings\n"
        "from tensorflow import keras\n"
        "with warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n"
        "    keras.layers.Flatten(input_shape=(28, 28))\n"
        "print(f'{caught[0].category.__name__}: {caught[0].message}')\n"
        "keras.datasets.fashion_mnist.load_data()\n"
    )
    nowhere = "http://127.0.0.1:9"
    settings = {k: v for k, v in os.environ.items() if k != "TF_CPP_MIN_LOG_LEVEL"}
    run = subprocess.run(
        [sys.executable, "-c", script],
        env=settings
        | {"KERAS_HOME": str(tmp_path_factory.mktemp("keras"))}
        | dict.fromkeys(("http_proxy", "https_proxy", "HTTPS_PROXY"), nowhere),
        capture_output=True,
        encoding="utf-8",
    )
    return run.stdout.splitlines(), run.stderr.splitlines()


def quoted(text, start):
    """The line of a page that begins so, without its indent."""
    (line,) = (
        line.strip() for line in text.splitlines() if line.strip().startswith(start)
    )
    return line


def test_the_warning_of_input_shape(text, said):
    assert quoted(text, "UserWarning:") in said[0]


def test_the_error_of_a_download_that_fails(text, said):
    assert said[1][-1].startswith(quoted(text, "Exception: URL fetch"))


def test_the_files_to_download_by_hand(text):
    names = [path.name for path in DATASET.glob("*.gz")]
    assert len(names) == 4
    assert all(f"`{name}`" in text for name in names)
    megabytes = sum(path.stat().st_size for path in DATASET.glob("*.gz")) / 1e6
    assert f"({megabytes:.0f}\u00a0Mo)" in text or f"({megabytes:.0f} MB)" in text


def test_the_log_lines_that_can_be_ignored(text, said):
    line = quoted(text, "This TensorFlow binary is optimized")
    # On other processors there is less to say.
    assert any(line in other for other in said[1]) or platform.machine() not in {
        "x86_64",
        "AMD64",
    }


def test_the_range_of_pythons(text, language):
    package = metadata("tensorflow")
    pythons = [
        classifier.rpartition(" ")[2]
        for classifier in package.get_all("Classifier")
        if classifier.startswith("Programming Language :: Python :: 3.")
    ]
    release = version("tensorflow").rpartition(".")[0]
    sentence = {
        "fr": "TensorFlow {} s’installe avec Python {} à {}",
        "en": "TensorFlow {} installs on Python {} to {}",
    }[language]
    assert sentence.format(release, pythons[0], pythons[-1]) in text
    tested = {"fr": "3.11, 3.12 et 3.13", "en": "3.11, 3.12 and 3.13"}[language]
    assert f"{tested};" in text or f"{tested}." in text
    workflow = (ROOT / ".github/workflows/tests.yml").read_text()
    assert '["3.11", "3.12", "3.13"]' in workflow
