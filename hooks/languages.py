"""Builds the other languages' sites into this one, in build and in serve.

Each has a configuration, `mkdocs.<language>.yml`, and goes into `<language>/`. Under
`mkdocs serve`, a language's site stays while nothing that it comes from has changed;
where that is the prose of some pages alone, only these are built again.
"""

import logging
from pathlib import Path
from urllib.parse import urljoin

from kept_sites import KeptSites, sources
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from site_language import language_of

# What all languages' sites have in common, in `config.extra`.
WOVEN = ("woven", "fault")

# Outlives a build: MkDocs loads a hook once.
kept = KeptSites()


def on_startup(command, dirty):
    if command == "serve":
        kept.begin()
        # What MkDocs warns of, where it builds some pages alone, the hooks see to.
        logging.getLogger(build.__module__).addFilter(
            lambda record: "'dirty' build" not in record.msg
        )


def on_serve(server, config, builder):
    """Has everything built only where more than the prose of some pages is new."""

    def rebuild():
        if not _build_changed(config):
            builder()

    server.builder = rebuild


def on_shutdown():
    kept.end()


@event_priority(100)  # before anything is read: it may be edited after that
def on_config(config):
    kept.forget(language_of(config))
    config.extra["sources"] = _sources(config, language_of(config))


def on_post_build(config):
    if "edited" not in config.extra:
        woven = {name: config.extra[name] for name in WOVEN if name in config.extra}
        for language, path in _others(config).items():
            if kept.get(language) == (_sources(config, language), _outcome(config)):
                kept.restore(language, Path(config.site_dir, language))
            else:
                _build(language, path, config, woven)
    if "fault" not in config.extra:
        state = config.extra["sources"], _outcome(config)
        kept.put(language_of(config), state)


def _build_changed(config):
    """Build what has changed; whether that was enough, and none of it concerns all."""
    root = language_of(config)
    _, outcome = kept.get(root)
    sites = {root: Path(config.config_file_path)} | _others(config)
    changed = []
    for language, path in sites.items():
        before, _ = kept.get(language)
        edited = before and _sources(config, language).edited(before)
        if edited is None and language == root:
            return False
        if edited != set():
            changed.append((language, path, edited))
    # A block may have been executed, too.
    return all(
        _outcome(_build(language, path, config, {}, edited)) == outcome
        for language, path, edited in changed
    )


def _build(language, path, config, woven, edited=None):
    """Build a language's site, weaving if `woven` is empty; its configuration.

    Where there are `edited` pages, only they are built, and the others stay.
    """
    is_root = language == language_of(config)
    folder = "" if is_root else f"{language}/"
    before = _sources(config, language)
    site = load_config(
        str(path),
        site_dir=str(Path(config.site_dir, folder)),
        site_url=urljoin(config.site_url, folder),
        strict=config.strict,
    )
    site.extra |= woven
    if edited:
        site.extra["edited"] = edited
        site.theme.static_templates.clear()
        for page in edited:
            # So that MkDocs sees it as edited, even if it was while it was last built.
            name = page.relative_to(site.docs_dir).as_posix()
            built = File(name, site.docs_dir, site.site_dir, site.use_directory_urls)
            Path(built.abs_dest_path).unlink(missing_ok=True)
    build(site, dirty=bool(edited))
    if not is_root:
        kept.put(language, (before, _outcome(site)), site.site_dir)
    return site


def _others(config):
    """The configurations of the other languages' sites."""
    folder = Path(config.config_file_path).parent
    paths = sorted(folder.glob("mkdocs.*.yml"))
    return {path.name.split(".")[1]: path for path in paths}


def _outcome(config):
    """What weaving gave: the blocks' entries in the store, or what is wrong."""
    return config.extra["woven"].entries, config.extra.get("fault")


def _sources(config, language):
    return sources(Path(config.config_file_path).parent, language)
