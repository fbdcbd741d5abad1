"""Builds the other languages' sites into this one, in build and in serve.

Each has a configuration, `mkdocs.<language>.yml`, and goes into `<language>/`. Under
`mkdocs serve`, a language's site stays while nothing that it comes from has changed.
"""

import shutil
import tempfile
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.plugins import event_priority
from site_language import language_of


class Kept:
    """What each site was built from last, and copies of the other languages' sites."""

    def __init__(self):
        self.root = None
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


# What all languages' sites have in common, in `config.extra`.
WOVEN = ("woven", "fault")

# Outlives a build: MkDocs loads a hook once.
kept = Kept()


def on_startup(command, dirty):
    if command == "serve":
        kept.begin()


def on_serve(server, config, builder):
    """Leaves out the site at the root where only pages of other languages changed."""

    def rebuild():
        if kept.root and kept.root[0] == _sources(config, language_of(config)):
            built = [_build(path, config, {}) for path in _configurations(config)]
            # A block may have been executed, too.
            if all(_outcome(other) == kept.root[1] for other in built):
                return
        builder()

    server.builder = rebuild


def on_shutdown():
    kept.end()


@event_priority(100)  # before anything is read: it may be edited after that
def on_config(config):
    kept.root = None
    config.extra["sources"] = _sources(config, language_of(config))


def on_post_build(config):
    woven = {name: config.extra[name] for name in WOVEN if name in config.extra}
    for path in _configurations(config):
        language = _language(path)
        if kept.has(language, (_sources(config, language), _outcome(config))):
            kept.restore(Path(config.site_dir, language), language)
        else:
            _build(path, config, woven)
    if "fault" not in config.extra:
        kept.root = config.extra["sources"], _outcome(config)


def _configurations(config):
    return sorted(Path(config.config_file_path).parent.glob("mkdocs.*.yml"))


def _language(path):
    return path.name.split(".")[1]


def _build(path, config, woven):
    """Build a language's site, weaving if `woven` is empty; its configuration."""
    language = _language(path)
    sources = _sources(config, language)
    other = load_config(
        str(path),
        site_dir=str(Path(config.site_dir, language)),
        site_url=urljoin(config.site_url, f"{language}/"),
        strict=config.strict,
    )
    other.extra |= woven
    build(other)
    kept.put(other.site_dir, language, (sources, _outcome(other)))
    return other


def _outcome(config):
    """What weaving gave: the blocks' entries in the store, or what is wrong."""
    return config.extra["woven"].entries, config.extra.get("fault")


def _sources(config, language):
    """The files that a language's site is made of, each with when it was changed."""
    root = Path(config.config_file_path).parent
    # Each language's glossary shows the terms of all.
    files = [*root.glob("mkdocs*.yml"), *root.glob("docs/*/glossary.yml")]
    for folder in (f"docs/{language}", "docs/theme", "snippets"):
        files += root.joinpath(folder).rglob("*")
    sources = [path for path in files if "__pycache__" not in path.parts]
    # A page links itself in the other languages.
    names = sorted(root.glob("docs/*/**/*.md"))
    return {path: _changed(path) for path in sources}, names


def _changed(path):
    """When a file was changed, in nanoseconds; None if an editor has removed it."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return None
