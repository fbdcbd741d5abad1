import re
import shlex
from pathlib import Path

INSTALL = Path(__file__).parents[1] / "install.sh"
REQUIREMENTS = Path(__file__).parents[3] / "requirements.in"


def installed_packages():
    """What the displayed command installs."""
    *command, tensorflow, matplotlib = shlex.split(INSTALL.read_text(), comments=True)
    assert command == ["python", "-m", "pip", "install"]
    return [tensorflow, matplotlib]


def test_the_command_installs_tensorflow_and_matplotlib():
    assert installed_packages() == ["tensorflow", "matplotlib"]


def test_the_repository_requires_what_the_reader_installs():
    required = re.findall(r"^[\w.-]+", REQUIREMENTS.read_text(), re.MULTILINE)
    assert set(installed_packages()) <= set(required)
