"""Says at the end of an article what its results come from."""

import subprocess
from datetime import datetime
from pathlib import Path

from babel.dates import format_interval
from babel.numbers import format_decimal
from site_language import locale_of

# The packages that decide a result, as they are called, by their names in a key.
PACKAGES = {
    "python": "Python",
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "numpy": "NumPy",
    "matplotlib": "Matplotlib",
}


def on_config(config):
    config.extra["commit"] = _commit(Path(config.config_file_path).parent)


def on_page_context(context, page, config, nav):
    """`provenance` is what the template of that name says."""
    if article := config.extra["tangled"].get(page.file.src_uri):
        entries = config.extra["woven"].entries
        entries = [entries[stem] for stem in article.blocks]
        pages = {page.file.src_uri: page.url for page in nav.pages}
        context["provenance"] = _provenance(entries, config) | {
            "more": pages.get("making-of.md")
        }


def _provenance(entries, config):
    words = config.extra["words"]["provenance"]
    locale = locale_of(config)
    seconds = sum(entry.seconds for entry in entries)
    return {
        "sentence": words["sentence"].format(
            blocks=len(entries),
            seconds=format_decimal(seconds, format="#,##0", locale=locale),
        ),
        "facts": {
            "executed": _days(entries, locale),
            "versions": ", ".join(_versions(entries)),
            "machine": "; ".join(_machines(entries, words)),
        },
        "commit": config.extra["commit"],
    }


def _days(entries, locale):
    """From when the first to when the last of the blocks was executed."""
    days = sorted(datetime.fromisoformat(e.executed).date() for e in entries)
    return format_interval(days[0], days[-1], "yMMMd", locale=locale)


def _versions(entries):
    parts = {}
    for entry in entries:
        parts |= entry.parts
    return [f"{name} {parts[part]}" for part, name in PACKAGES.items() if part in parts]


def _machines(entries, words):
    machines = [words["cores"].format(**entry.machine) for entry in entries]
    return dict.fromkeys(machines)


def _commit(root):
    """The repository's commit, and whether files differ from it; None without git."""
    command = ["git", "describe", "--always", "--dirty", "--exclude=*", "--abbrev=10"]
    try:
        git = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8")
    except FileNotFoundError:
        return None
    if git.returncode:
        return None
    name, _, dirty = git.stdout.strip().partition("-")
    return {"name": name, "dirty": bool(dirty)}
