"""What git knows of a project."""

import os
import subprocess
from datetime import date

import pytest

from page.git import commit, days_of_commits
from tests.page.conftest import write


def git(folder, *arguments, day="2024-01-02"):
    when = {
        "GIT_AUTHOR_DATE": f"{day}T12:00:00",
        "GIT_COMMITTER_DATE": f"{day}T12:00:00",
    }
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    command = ["git", *who, *arguments]
    subprocess.run(command, cwd=folder, check=True, env=os.environ | when)


@pytest.fixture
def repository(tmp_path):
    """A repository of two commits; the project is a folder of it."""
    git(tmp_path, "init", "-q")
    for day, text in (("2024-01-02", "One"), ("2024-03-04", "Two")):
        write(tmp_path, "project/docs/fr/index.md", text)
        write(tmp_path, f"project/docs/fr/été {text}.md", text)
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", text, day=day)
    return tmp_path / "project"


def test_files_have_the_day_of_their_last_commit(repository):
    assert days_of_commits(repository) == {
        "docs/fr/index.md": date(2024, 3, 4),
        "docs/fr/été One.md": date(2024, 1, 2),
        "docs/fr/été Two.md": date(2024, 3, 4),
    }


def test_without_the_full_history_days_would_be_wrong(repository, tmp_path):
    origin = f"file://{repository.parent}"
    git(tmp_path, "clone", "-q", "--depth=1", origin, "shallow")
    assert days_of_commits(tmp_path / "shallow/project") == {}


def test_the_commit_is_named_and_changes_are_told(repository):
    clean = commit(repository)
    assert len(clean["name"]) == 10
    assert clean["dirty"] is False
    (repository / "notes.txt").touch()
    assert commit(repository) == clean
    new = repository / "docs/fr/new.md"
    new.touch()
    assert commit(repository) == clean | {"dirty": True}
    new.unlink()
    write(repository, "docs/fr/index.md", "Three")
    assert commit(repository) == clean | {"dirty": True}


def test_there_may_be_no_repository_and_no_git(tmp_path, monkeypatch):
    for _ in range(2):
        assert days_of_commits(tmp_path) == {}
        assert commit(tmp_path) is None
        monkeypatch.setenv("PATH", "")
