"""Leaves to the site at the root what one site needs once.

English pages link the root's `assets/`; 404.html speaks every language.
"""

from pathlib import Path


def on_config(config):
    config.theme.static_templates.discard("404.html")


def on_files(files, config):
    own = Path(config.theme.custom_dir)
    for file in list(files):
        if own in Path(file.abs_src_path or "").parents:
            files.remove(file)
