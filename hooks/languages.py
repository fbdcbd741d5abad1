"""Builds the English site into `en/` after the French one, in build and in serve."""

from pathlib import Path
from urllib.parse import urljoin

from mkdocs.commands.build import build
from mkdocs.config import load_config


def on_post_build(config):
    english = load_config(
        str(Path(config.config_file_path).with_name("mkdocs.en.yml")),
        site_dir=str(Path(config.site_dir, "en")),
        site_url=urljoin(config.site_url, "en/"),
        strict=config.strict,
    )
    for name in ("woven", "fault"):
        if name in config.extra:
            english.extra[name] = config.extra[name]
    build(english)
