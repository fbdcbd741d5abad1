"""Gives 404.html the words of every language's configuration."""

from functools import lru_cache
from pathlib import Path

from mkdocs.utils.yaml import yaml_load


def on_template_context(context, template_name, config):
    if template_name == "404.html":
        context["words"] = {
            language["lang"]: _words(language["lang"], config)
            for language in config.extra["alternate"]
        }


def _words(language, config):
    path = Path(config.config_file_path).with_name(f"mkdocs.{language}.yml")
    if not path.is_file():
        return config.extra["words"]["not_found"]
    return _extra(path, path.stat().st_mtime_ns)["words"]["not_found"]


@lru_cache  # under `mkdocs serve`, as long as it stays the same
def _extra(path, changed):
    with path.open(encoding="utf-8") as file:
        return yaml_load(file)["extra"]
