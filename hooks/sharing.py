"""Gives each page the card that stands for it where somebody shares its address."""

import hashlib
import json
import os
import runpy
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

from cache_folder import cache_folder, writing
from mkdocs.structure.files import File

DRAWING = Path(__file__).with_name("share_image.py")
SIZE = {"width": 1200, "height": 630}


def on_env(env, config, files):
    """Draws the pictures, now that every page's title is known."""
    kept = cache_folder(config, "sharing")
    drawn_by = [version("matplotlib"), version("pillow"), DRAWING.read_text("utf-8")]
    cards = config.extra["cards"] = {}
    for file in files.documentation_pages():
        page = file.page
        # Under `mkdocs serve`, some stay as they were built.
        if page.content is None:
            continue
        # Its title in full, not in the words of the navigation.
        title = str(page.meta.get("title", page.title))
        description = page.meta.get("description") or config.site_description or ""
        subtitle = page.meta.get("subtitle") or description
        words = (title, subtitle, config.site_name)
        key = hashlib.sha256(json.dumps([words, drawn_by]).encode()).hexdigest()
        path = kept / f"{key}.png"
        if not path.exists():
            _draw(words, path)
        uri = f"sharing/{PurePosixPath(file.src_uri).with_suffix('.png')}"
        picture = File.generated(config, uri, abs_src_path=str(path))
        files.append(picture)
        cards[file.src_uri] = {
            "title": title,
            "description": description,
            "image": {"url": urljoin(config.site_url, picture.url), **SIZE},
        }


def on_page_context(context, page, config, nav):
    context["card"] = config.extra["cards"].get(page.file.src_uri)


def _draw(words, path):
    # Not imported with the hook: Matplotlib takes a second.
    draw = runpy.run_path(str(DRAWING))["draw"]
    unfinished = path.with_suffix(f".{os.getpid()}")
    picture = draw(*words)
    with writing(path):
        unfinished.write_bytes(picture)
        unfinished.replace(path)
