"""Builds the other languages' sites into this one, in build and in serve.

Each has a configuration, `mkdocs.<language>.yml`, and goes into `<language>/`.
"""

from pathlib import Path
from urllib.parse import urljoin

from mkdocs.commands.build import build
from mkdocs.config import load_config


def on_post_build(config):
    for path in sorted(Path(config.config_file_path).parent.glob("mkdocs.*.yml")):
        language = path.name.split(".")[1]
        other = load_config(
            str(path),
            site_dir=str(Path(config.site_dir, language)),
            site_url=urljoin(config.site_url, f"{language}/"),
            strict=config.strict,
        )
        # Woven once, for all languages.
        for name in ("woven", "fault"):
            if name in config.extra:
                other.extra[name] = config.extra[name]
        build(other)
