"""What the repository promises to whoever works in it."""

import re
import subprocess
import sys
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from weave.imports import read_imports

# A line of requirements.txt: a package, its extras, its version.
LOCKED = re.compile(r"^([\w.-]+)(?:\[([\w,-]+)\])?==\S+", re.MULTILINE)


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=str)
def test_ruff_has_nothing_to_say(command):
    ruff = subprocess.run(
        [sys.executable, "-m", "ruff", *command, "."],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert ruff.returncode == 0, ruff.stdout


def test_ci_runs_the_command_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^.*bin/pytest -n 2.*$", readme, re.MULTILINE)
    # Coverage is complete only where all blocks are executed: from nothing.
    lines = (ROOT / ".ci/run").read_text().splitlines()
    assert f"{command} --cov --cov-fail-under=100" in lines


@pytest.mark.parametrize(
    ("file", "least"), [("requirements", 80), ("requirements-site", 30)]
)
def test_requirements_are_locked_with_hashes_and_name_no_host(file, least):
    locked = (ROOT / f"{file}.txt").read_text()
    packages = [name for name, _ in LOCKED.findall(locked)]
    assert len(packages) > least
    assert len(packages) == len(set(packages)), "a package has several versions"
    hashed = re.findall(r"^[^\s#].*\\\n    --hash=sha256:", locked, re.MULTILINE)
    assert len(hashed) == len(re.findall(r"^[^\s#]", locked, re.MULTILINE))
    assert len(hashed) == len(packages)
    assert "://" not in locked
    assert "index-url" not in locked
    wanted = (ROOT / f"{file}.in").read_text()
    direct = re.findall(r"^(\w[\w.-]*).*?(#.*)?$", wanted, re.MULTILINE)
    direct = [(name, reason) for name, reason in direct if name]
    assert {name for name, _ in direct} <= set(packages)
    assert all(reason for _, reason in direct), "every bound has a reason"


def test_the_site_alone_is_built_with_the_same_versions_and_executes_nothing():
    locked, site = (
        dict(re.findall(r"^([\w.-]+)(?:\[.*\])?==(\S+)", text, re.MULTILINE))
        for text in (
            (ROOT / "requirements.txt").read_text(),
            (ROOT / "requirements-site.txt").read_text(),
        )
    )
    assert site.items() <= locked.items()
    assert not site.keys() & {"tensorflow", "keras", "numpy", "matplotlib"}


def test_extras_that_packages_ask_of_each_other_are_locked():
    """To an older pip, `coverage` is no `coverage[toml]`: it looks for another."""
    locked = {
        canonicalize_name(name): set(filter(None, extras.split(",")))
        for name, extras in LOCKED.findall((ROOT / "requirements.txt").read_text())
    }
    wanted = (ROOT / "requirements.in").read_text()
    lines = (line.partition("#")[0].strip() for line in wanted.splitlines())
    asked = [("requirements.in", Requirement(line)) for line in lines if line]
    for name, extras in locked.items():
        with suppress(PackageNotFoundError):  # Some are for other systems.
            for line in requires(name) or ():
                requirement = Requirement(line)
                if applies(requirement.marker, extras):
                    asked.append((name, requirement))
    assert len(asked) > len(locked)
    missing = [
        f"{name} asks for {package}[{extra}]"
        for name, requirement in asked
        if (package := canonicalize_name(requirement.name)) in locked
        for extra in requirement.extras
        if canonicalize_name(extra) not in locked[package]
    ]
    assert not missing, "\n".join(missing)


def applies(marker, extras):
    """Whether a requirement with this marker is one of a package with these extras."""
    environments = ({"extra": extra} for extra in ["", *extras])
    return marker is None or any(map(marker.evaluate, environments))


@pytest.fixture(
    params=sorted((ROOT / ".github/workflows").glob("*.yml")), ids=lambda p: p.stem
)
def path(request):
    return request.param


def test_workflows_have_a_button_and_name_no_branch(path):
    """A fork's default branch need not be called `main`."""
    text = path.read_text(encoding="utf-8")
    # To YAML 1.1, `on` is true.
    assert "workflow_dispatch" in yaml.safe_load(text)[True]
    assert not re.search(r"\b(main|master)\b", text)


def test_dependabot_sees_to_the_actions():
    dependabot = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text())
    (update,) = dependabot["updates"]
    assert update["package-ecosystem"] == "github-actions"


def test_actions_are_pinned_and_have_least_permissions(path):
    workflow = yaml.safe_load(path.read_text())
    used = re.findall(r"uses: (\S+)", path.read_text())
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action) for action in used)
    assert used
    assert workflow["permissions"] in ({}, {"contents": "read"})
    writing = {
        job: allowed
        for job, body in workflow["jobs"].items()
        if (allowed := body.get("permissions"))
    }
    assert writing == (
        {"deploy": {"contents": "write"}} if path.stem == "deploy" else {}
    )
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


# What the steps of the workflow *newest* that install no requirements.txt import, and
# what comes with the packages that they name.
IMPORTING = [
    # TensorFlow and Matplotlib are what a reader installs.
    ("snippets.conftest", {"tensorflow", "keras", "matplotlib", "numpy", "pillow"}),
    ("tests.successor", {"markdown"}),
]


@pytest.mark.parametrize(
    ("place", "module", "brought"), [(n, *i) for n, i in enumerate(IMPORTING)]
)
def test_the_weekly_runs_install_what_they_import(place, module, brought):
    """`pytest snippets` there has none of requirements.txt, and of weave and page."""
    listing = (
        f"import sys, {module}\n"
        "print(*(m.__file__ for m in list(sys.modules.values()) "
        "if getattr(m, '__file__', None)), sep='\\n')"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", listing],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout.split()
    own = [Path(file) for file in loaded if Path(file).is_relative_to(ROOT)]
    sources = [path for path in own if ".venv" not in path.parts]
    imported = {
        name.partition(".")[0]
        for path in sources
        for name in read_imports(path.read_bytes()).foreign
    }
    of_package = packages_distributions()
    wanted = {d.lower() for name in imported for d in of_package.get(name, ())}
    workflow = (ROOT / ".github/workflows/newest.yml").read_text(encoding="utf-8")
    lines = re.findall(r"pip install (?!-r)(.+)", workflow)
    named = set(lines[place].split())
    assert wanted - brought - named == set()
    assert "nh3" in wanted
