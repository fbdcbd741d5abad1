"""What the repository promises to whoever works in it."""

import re
import subprocess
import sys

import pytest
import yaml

from tests.conftest import ROOT


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
    (command,) = re.findall(r"^.*bin/pytest -n 2 .*--cov$", readme, re.MULTILINE)
    assert command in (ROOT / ".ci/run").read_text().splitlines()


def test_requirements_are_locked_with_hashes_and_name_no_host():
    locked = (ROOT / "requirements.txt").read_text()
    packages = re.findall(r"^([\w.-]+)==\S+.*\\$", locked, re.MULTILINE)
    assert len(packages) > 80
    assert len(packages) == len(set(packages)), "a package has several versions"
    assert len(re.findall(r"^[\w.-]+==", locked, re.MULTILINE)) == len(packages)
    assert "://" not in locked
    assert "index-url" not in locked
    wanted = (ROOT / "requirements.in").read_text()
    direct = re.findall(r"^([\w.-]+).*?(#.*)?$", wanted, re.MULTILINE)
    direct = [(name, reason) for name, reason in direct if name]
    assert {name for name, _ in direct} <= set(packages)
    assert all(reason for _, reason in direct), "every bound has a reason"


@pytest.mark.parametrize(
    "path", sorted((ROOT / ".github/workflows").glob("*.yml")), ids=lambda p: p.stem
)
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
