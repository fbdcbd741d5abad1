"""What the pages say of Python 3.14 is true of what is published today.

The default run leaves this out: the day TensorFlow has a final release for that Python,
it fails though nothing here has changed. The workflow `newest` runs it by name.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from packaging.version import Version

DOCS = Path(__file__).parents[1] / "docs"

# What pip installs there of TensorFlow, in the words of the pages.
SENTENCES = {
    "fr": r"Avec Python (3\.\d+), pas d’erreur, .* pip installe sans prévenir une "
    r"préversion \(.* le numéro d’une préversion contient `rc`",
    "en": r"On Python (3\.\d+) there’s no error, .* pip installs, without warning, "
    r"a release candidate .* the version of a release candidate has `rc` in it",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_pip_installs_a_release_candidate_without_warning(language, tmp_path):
    text = (DOCS / language / "index.md").read_text(encoding="utf-8")
    (python,) = re.findall(SENTENCES[language], text)
    version, said = installed(python, tmp_path)
    assert Version(version).is_prerelease, f"TensorFlow {version} is final: rewrite it"
    assert "rc" in version
    assert not re.search("candidate|pre-?release", said, re.IGNORECASE)
    # The box is about this Python too, and is opened by its title.
    assert re.search(rf'^\?\?\? failure ".* Python {python}"$', text, re.MULTILINE)


def installed(python, folder):
    """The version of TensorFlow that pip would install there, and what it says."""
    report = folder / "report.json"
    command = (
        "pip install --dry-run --no-deps --ignore-installed --only-binary=:all: "
        f"--python-version {python} --target unused --report {report.name} tensorflow"
    )
    pip = subprocess.run(
        [sys.executable, "-m", *command.split()],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert pip.returncode == 0, pip.stdout
    (package,) = json.loads(report.read_text(encoding="utf-8"))["install"]
    return package["metadata"]["version"], pip.stdout
