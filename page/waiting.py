"""What a page under `mkdocs serve` says of blocks that are being executed meanwhile.

assets/waiting.js asks for `PROGRESS` each second, and puts what blocks gave into the
page as soon as it is there.
"""

import html
import json
from collections.abc import Mapping
from pathlib import Path

from page.figures import dress
from page.rich import TABLE, clean
from weave.blocks import block_of

# Beside the pages of the first language.
PROGRESS = "weave/progress.json"
OUTPUTS = "weave/outputs/"

# What a number has in its place, until its block has been executed.
UNKNOWN = "…"

TYPES = {".txt": "text/plain", ".svg": "image/svg+xml", ".html": "text/html"}


def note_html(output: str, is_old: bool, words: Mapping[str, str]) -> str:
    """Return what stands above an output that is to come, or to be replaced."""
    old = f"{words['old']} " if is_old else ""
    return (
        f'<p class="waiting" data-output="{html.escape(output)}" '
        f'data-block="{html.escape(block_of(output))}">{html.escape(old)}'
        f"<span>{html.escape(words['waiting'])}</span></p>"
    )


def progress_html(words: Mapping[str, str], root: str) -> str:
    """Return what stands above a page, for the script to fill; `root` is a path."""
    data = html.escape(json.dumps(dict(words)))
    return (
        f'<p class="weaving" role="status" data-root="{html.escape(root)}" '
        f'data-words="{data}"></p>\n'
    )


def answer(
    path: str, progress: Mapping, outputs: Mapping[str, Path]
) -> tuple[str, bytes] | None:
    """Return the type and content at a path below the site's root; None for others.

    `outputs` has the files of what has come, by the names of outputs.
    """
    if path == PROGRESS:
        return "application/json", json.dumps(progress).encode()
    name = path.removeprefix(OUTPUTS)
    if name == path or name not in outputs:
        return None
    text = outputs[name].read_text(encoding="utf-8")
    if name.endswith(".svg"):
        text = dress(text, name)
    elif name.endswith(TABLE):
        text = clean(text)
    return TYPES.get(outputs[name].suffix, "text/plain"), text.encode()
