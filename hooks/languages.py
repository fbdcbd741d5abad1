"""Builds the other languages' sites into this one, in build and in serve.

Each has a configuration, `mkdocs.<language>.yml`, and goes into `<language>/`. Under
`mkdocs serve`, a language's site stays while nothing that it comes from has changed;
where that is the prose or the blocks of some pages alone, only these are built again.
"""

import functools
import logging
from contextlib import suppress
from pathlib import Path
from urllib.parse import urljoin

from kept_sites import KeptSites, changed, state
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from site_language import language_of
from weaver import given

# What all languages' sites have in common, in `config.extra`.
GIVEN = ("woven", "fault")

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
    server.builder = functools.partial(_rebuild, config)
    _look_often(server, [config.docs_dir, config.config_file_path, *config.theme.dirs])


def on_shutdown():
    kept.end()


@event_priority(100)  # before anything is read: it may be edited after that
def on_config(config):
    if kept.serving and "state" not in config.extra:
        config.extra["changed"] = changed(_root(config), language_of(config))


def on_pre_build(config):
    if "state" not in config.extra:
        files, language = config.extra.get("changed"), language_of(config)
        config.extra["state"] = _state(config, language, config.extra, files)
    if "edited" not in config.extra:
        # MkDocs empties the folder, and with it the other languages' sites.
        for language in _others(config):
            kept.put_aside(language, Path(config.site_dir, language))


def on_post_build(config):
    if "edited" not in config.extra:
        extra = {name: config.extra[name] for name in GIVEN if name in config.extra}
        for language, path in _others(config).items():
            now = _state(config, language, extra)
            if not kept.put_back(language, now, Path(config.site_dir, language)):
                _build(language, path, config, extra | {"state": now})
    kept.put(language_of(config), config.extra["state"])


def _look_often(server, paths):
    """Have a server see edits of these paths soon; MkDocs takes half a second."""
    watched = []
    for path in paths:
        with suppress(KeyError):
            server.unwatch(path)
            watched.append(path)
    server.observer = type(server.observer)(timeout=0.2)
    for path in watched:
        server.watch(path)


def _rebuild(config):
    """Build what has changed since the last build."""
    extra = given(_root(config))
    own = language_of(config)
    sites = {own: Path(config.config_file_path)} | _others(config)
    for language, path in sites.items():
        before, now = kept.get(language), _state(config, language, extra)
        edited = now.edited(before) if now and before else None
        if edited != set():
            _build(language, path, config, extra | {"state": now}, edited)
        if language == own and edited is None:
            return  # That has built the others, too.


def _build(language, path, config, extra, edited=None):
    """Build a language's site; `extra` is what its configuration gets.

    Where there are `edited` pages, only they are built, and the others stay.
    """
    is_root = language == language_of(config)
    folder = "" if is_root else f"{language}/"
    kept.forget(language)
    site = load_config(
        str(path),
        site_dir=str(Path(config.site_dir, folder)),
        site_url=urljoin(config.site_url, folder),
        strict=config.strict,
        use_directory_urls=config.use_directory_urls,
    )
    site.extra |= extra
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
        kept.put(language, extra["state"])


def _root(config):
    """The project's folder."""
    return Path(config.config_file_path).parent


def _others(config):
    """The configurations of the other languages' sites."""
    paths = sorted(_root(config).glob("mkdocs.*.yml"))
    return {path.name.split(".")[1]: path for path in paths}


def _state(config, language, extra, files=None):
    """Of what a site would be built; None with a fault, or if none is kept."""
    if "fault" in extra or not kept.serving:
        return None
    root = _root(config)
    return state(files or changed(root, language), root, language, extra["woven"])
