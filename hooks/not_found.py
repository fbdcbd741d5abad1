"""Gives 404.html the words of every language's configuration."""

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
    with path.open(encoding="utf-8") as file:
        return yaml_load(file)["extra"]["words"]["not_found"]
