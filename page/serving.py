"""What a server of pages adds to them under `mkdocs serve`."""

import html
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urlsplit

from page.waiting import PROGRESS, answer
from weave.background import Background

FAULT = """<div class="admonition failure fault" role="alert">
<p class="admonition-title">{}</p><p>{}</p></div>
"""
SAID = re.compile(r'<div class="admonition failure fault".*?</div>\n', re.DOTALL)


def fault_html(who: str, fault: str) -> str:
    """Return what stands above a page for a fault that `who` has found."""
    return FAULT.format(who, html.escape(fault))


def say_on_pages(folder: Path, fault: str) -> None:
    """Say a fault of the build on each page that the last one left in a folder."""
    # What a server says where a build that has begun left no page.
    missing = folder / "404.html"
    if not missing.exists():
        missing.write_text("<!doctype html><article>", encoding="utf-8")
    said = fault_html("mkdocs", fault)
    for path in folder.rglob("*.html"):
        page = SAID.sub("", path.read_text(encoding="utf-8"))
        marked = page.replace("<article", f"{said}<article", 1)
        path.write_text(marked, encoding="utf-8")


def telling(app: Callable, background: Background, root: str) -> Callable:
    """Return a WSGI application that tells of the blocks that are being executed.

    It answers for what is below `root`, the site's path, as far as that is about them;
    of the page that asks, it has the blocks executed first. `app` does all else.
    """

    def answer_or_app(environ: dict, start_response: Callable) -> Iterable[bytes]:
        path = environ["PATH_INFO"].removeprefix(root)
        if path == PROGRESS:
            page = urlsplit(environ.get("HTTP_REFERER", "")).path
            background.prefer(page.removeprefix(root))
        found = answer(path, background.progress(), background.outputs())
        if found is None:
            return app(environ, start_response)
        kind, content = found
        start_response("200 OK", [("Content-Type", f"{kind}; charset=utf-8")])
        return [content]

    return answer_or_app
