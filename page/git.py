"""What git knows of the project; nothing where there is no git, or no repository."""

import subprocess
from datetime import date
from pathlib import Path


def days_of_commits(root: Path) -> dict[str, date]:
    """Return the day of each file's last commit; none without the full history."""
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    history = ("log", "--format=//%cs", "--name-only", "--relative", "-z")
    days = {}
    for commit in _git(root, *history, "--", "docs", "snippets").split("//")[1:]:
        day, *files = commit.split("\0")
        for file in filter(None, files):
            days.setdefault(file.lstrip("\n"), date.fromisoformat(day))
    return days


def commit(root: Path) -> dict[str, str | bool] | None:
    """Return the `name` of the commit, and whether the work tree is `dirty`.

    It is where a page or a block is new, too.
    """
    command = ("describe", "--always", "--dirty", "--exclude=*", "--abbrev=10")
    name, _, dirty = _git(root, *command).strip().partition("-")
    new = ("ls-files", "--others", "--exclude-standard", "--", "docs", "snippets")
    return {"name": name, "dirty": bool(dirty or _git(root, *new))} if name else None


def _git(root, *arguments):
    try:
        return subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, encoding="utf-8"
        ).stdout
    except FileNotFoundError:
        return ""
