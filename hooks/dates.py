"""Gives each page that has a date the day of its last change too, which git knows."""

import subprocess
from datetime import date
from pathlib import Path

from babel.dates import format_date
from mkdocs.exceptions import PluginError
from site_language import locale_of

from weave.project import Project


def on_config(config):
    root = Path(config.config_file_path).parent
    # With a fault, pages may be such that weave cannot read them.
    changes = {} if "fault" in config.extra else _last_changes(root)
    config.extra["changes"] = changes


def on_page_context(context, page, config, nav):
    published = page.meta.get("date")
    if published is None:
        return
    root = Path(config.config_file_path).parent
    path = Path(config.docs_dir, page.file.src_uri).relative_to(root).as_posix()
    if type(published) is not date:
        raise PluginError(
            f"{path}: date: {published} is no day: write it as 2023-05-03"
        )
    changed = config.extra["changes"].get(path, published)
    context["dates"] = {
        "published": _written(published, config),
        "changed": _written(changed, config) if changed > published else None,
    }


def _written(day, config):
    """The day as machines write it, and as the page's language does."""
    formats = config.extra["words"]["dates"]["formats"]
    pattern = formats["first" if day.day == 1 else "other"]
    locale = locale_of(config)
    return {"iso": day.isoformat(), "text": format_date(day, pattern, locale)}


def _last_changes(root):
    """The day on which a page, or a block that it shows, was last committed."""
    days = _days_of_commits(root)
    changes = {}
    for page in Project(root).pages():
        sources = [page.path.as_posix(), *(f"snippets/{name}" for name in page.blocks)]
        if known := [days[source] for source in sources if source in days]:
            changes[page.path.as_posix()] = max(known)
    return changes


def _days_of_commits(root):
    """The day of each file's last commit; none where git knows no full history."""
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    history = ("log", "--format=//%cs", "--name-only", "--relative", "-z")
    days = {}
    for commit in _git(root, *history, "--", "docs", "snippets").split("//")[1:]:
        day, *files = commit.split("\0")
        for file in files:
            days.setdefault(file.lstrip("\n"), date.fromisoformat(day))
    return days


def _git(root, *arguments):
    """What git says; nothing where there is no git or no repository."""
    try:
        return subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, encoding="utf-8"
        ).stdout
    except FileNotFoundError:
        return ""
