"""Builds the other languages' sites into this one, in build and in serve.

Each has a configuration, `mkdocs.<language>.yml`, and goes into `<language>/`.
Under `mkdocs serve`, a site is kept while nothing that it comes from has changed.
"""

import shutil
import tempfile
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.commands.build import build
from mkdocs.config import load_config


class Kept:
    """Copies of the sites as they were built last, each with what it was built from."""

    def __init__(self):
        self._folder = None
        self._states = {}

    def begin(self):
        self._folder = tempfile.TemporaryDirectory(prefix="languages-")

    def end(self):
        if self._folder:
            self._folder.cleanup()

    def has(self, language, state):
        return self._states.get(language) == state

    def put(self, site, language, state):
        if self._folder:
            self._states.pop(language, None)
            copy = Path(self._folder.name, language)
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(site, copy)
            self._states[language] = state

    def restore(self, site, language):
        shutil.copytree(Path(self._folder.name, language), site, dirs_exist_ok=True)


# Outlives a build: MkDocs loads a hook once.
kept = Kept()


def on_startup(command, dirty):
    if command == "serve":
        kept.begin()


def on_shutdown():
    kept.end()


def on_post_build(config):
    for path in sorted(Path(config.config_file_path).parent.glob("mkdocs.*.yml")):
        language = path.name.split(".")[1]
        site = Path(config.site_dir, language)
        state = _state(config, language)
        if kept.has(language, state):
            kept.restore(site, language)
            continue
        other = load_config(
            str(path),
            site_dir=str(site),
            site_url=urljoin(config.site_url, f"{language}/"),
            strict=config.strict,
        )
        # Woven once, for all languages.
        for name in ("woven", "fault"):
            if name in config.extra:
                other.extra[name] = config.extra[name]
        build(other)
        kept.put(site, language, state)


def _state(config, language):
    """What a language's site comes from, to be compared with what it came from."""
    root = Path(config.config_file_path).parent
    # Each language's glossary shows the terms of all.
    files = [*root.glob("mkdocs*.yml"), *root.glob("docs/*/glossary.yml")]
    for folder in (language, "theme"):
        files += root.joinpath("docs", folder).rglob("*")
    changed = {path: path.stat().st_mtime_ns for path in files}
    woven = config.extra.get("woven")
    return changed, woven and woven.entries, config.extra.get("fault")
