"""Leaves `docs/theme/assets/` to the site at the root, where English pages link it."""

from pathlib import Path


def on_files(files, config):
    own = Path(config.theme.custom_dir)
    for file in list(files):
        if own in Path(file.abs_src_path or "").parents:
            files.remove(file)
