"""A new article needs its page, its blocks and their tests: nothing else is edited."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

BLOCK = """\
# --8<-- [start:block]
def drops(minutes):
    return 60 * minutes


hour = drops(60)
print(hour)
# --8<-- [end:block]
"""

WORDED = """\
from snippets.weather.rain import hour

# --8<-- [start:block]
print("{}", hour)
# --8<-- [end:block]
"""

TESTS = """\
def test_adds_up(rain):
    assert rain.module.drops(2) == 120
    assert rain.module.hour == 3600
    assert rain.printed == "3600\\n"
    assert rain.figures == []


def test_drops_are_named(say, language):
    words = {"de": "Tropfen", "it": "gocce"}
    assert say.printed == f"{words[language]} 3600\\n"
"""

PAGE = """\
# Rain

```python
--8<-- "weather/rain.py:block"
```

```text
--8<-- "weather/rain.txt"
```

```python
--8<-- "weather/{0}/say.py:block"
```

```text
--8<-- "weather/{0}/say.txt"
```
"""


def write(path: Path, text: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """This repository with one article, another one, in languages of its own."""
    copy = tmp_path_factory.mktemp("copy")
    for file in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / file, copy)
    for package in ROOT.glob("*/__init__.py"):
        shutil.copytree(package.parent, copy / package.parent.name, ignore=articles)
    article = copy / "snippets/weather"
    write(article / "__init__.py")
    write(article / "rain.py", BLOCK)
    write(article / "tests/test_rain.py", TESTS)
    for language, word in (("de", "Tropfen"), ("it", "gocce")):
        write(article / language / "__init__.py")
        write(article / language / "say.py", WORDED.format(word))
        write(copy / "docs" / language / "index.md", PAGE.format(language))
    return copy


def articles(folder: str, names: list[str]) -> list[str]:
    """Return what of a folder is not copied."""
    if Path(folder) != ROOT / "snippets":
        return ["__pycache__"]
    return [
        name
        for name in names
        if Path(folder, name).is_dir() and name not in {"data", "tests"}
    ]


def run(copy: Path, *command: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=copy,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def test_its_tests_run_and_so_do_the_rules(copy):
    tests = run(copy, "pytest", "snippets", "-rA")
    assert tests.returncode == 0, tests.stdout
    for name in ("adds_up", "drops_are_named[de]", "drops_are_named[it]"):
        assert f"test_rain.py::test_{name}" in tests.stdout


def test_what_its_block_does_is_tested(copy):
    block = copy / "snippets/weather/rain.py"
    for right, wrong in (("60 * minutes", "61 * minutes"), ("(hour)", "(-hour)")):
        block.write_text(BLOCK.replace(right, wrong), encoding="utf-8")
        tests = run(copy, "pytest", "snippets/weather")
        block.write_text(BLOCK, encoding="utf-8")
        assert tests.returncode == 1
        assert "test_adds_up" in tests.stdout


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=str)
def test_ruff_has_nothing_to_say_of_it(copy, command):
    ruff = run(copy, "ruff", *command, ".")
    assert ruff.returncode == 0, ruff.stdout
