"""What each language's site was built from last, and copies of them."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from mkdocs.utils.meta import get_data


@dataclass(frozen=True)
class Sources:
    """The files that a language's site is made of, each with when it was changed.

    `heads` has the front matter of the language's pages, `names` the pages of all
    languages: a page links itself in the others.
    """

    changed: dict[Path, int | None]
    heads: dict[Path, dict]
    names: list[Path]

    def edited(self, before):
        """The pages of which the prose alone is new; None where more is."""
        different = {path for path, _ in self.changed.items() ^ before.changed.items()}
        same = (self.heads, self.names) == (before.heads, before.names)
        return different if same and different <= set(self.heads) else None


def sources(root, language):
    """The Sources of a language's site in the project's folder `root`."""
    # Each language's glossary shows the terms of all.
    files = [*root.glob("mkdocs*.yml"), *root.glob("docs/*/glossary.yml")]
    for folder in (f"docs/{language}", "docs/theme", "snippets"):
        files += root.joinpath(folder).rglob("*")
    changed = {p: _changed(p) for p in files if "__pycache__" not in p.parts}
    pages = sorted(root.joinpath("docs", language).rglob("*.md"))
    names = sorted(root.glob("docs/*/**/*.md"))
    return Sources(changed, {path: _head(path) for path in pages}, names)


class KeptSites:
    """By language: the Sources and the outcome of its last build; copies of sites."""

    def __init__(self):
        self._folder = None
        self._states = {}

    def begin(self):
        self._folder = tempfile.TemporaryDirectory(prefix="languages-")

    def end(self):
        if self._folder:
            self._folder.cleanup()

    def get(self, language):
        return self._states.get(language, (None, None))

    def forget(self, language):
        self._states.pop(language, None)

    def put(self, language, state, site=None):
        """Keep a language's Sources and outcome, and a copy of the folder `site`."""
        if self._folder:
            self.forget(language)
            if site:
                copy = Path(self._folder.name, language)
                shutil.rmtree(copy, ignore_errors=True)
                shutil.copytree(site, copy)
            self._states[language] = state

    def restore(self, language, site):
        shutil.copytree(Path(self._folder.name, language), site, dirs_exist_ok=True)


def _changed(path):
    """When a file was changed, in nanoseconds; None if an editor has removed it."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return None


def _head(path):
    try:
        return get_data(path.read_text(encoding="utf-8"))[1]
    except (FileNotFoundError, UnicodeDecodeError):
        return None
