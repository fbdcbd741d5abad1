"""Gives pages their exhibits: custom elements, the files that they load, their words.

A page shows an exhibit as `<live-neuron markdown>`, in a `<div class="live" markdown>`;
what stands in it is for readers without scripts. What a block of a page calls `files`,
names and bytes, is in the site's folder `live/`.
"""

import json
import re
from html import escape

from markdown.extensions import Extension
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from weave.names import load
from weave.store import NAMES

EXHIBIT = re.compile(r"<live-[a-z]+\b")
WORDS = '<div class="live-words" data-words="{}" hidden></div>\n'


class Blocks(Extension):
    """Has Markdown know the exhibits' elements as blocks."""

    def __init__(self, names):
        super().__init__()
        self.names = names

    def extendMarkdown(self, md):
        md.block_level_elements += self.names


def on_config(config):
    names = [part for part in config.extra["words"]["live"] if part.startswith("live-")]
    config.markdown_extensions.append(Blocks(names))


def on_files(files, config):
    """Adds the files that the exhibits load, which all languages share."""
    if config.extra["root"] != "./":
        return
    for entry in config.extra["woven"].entries.values():
        if "files" in entry.names:
            if not entry.is_restorable():
                raise PluginError(
                    f"the stored names of the block {entry.block} are damaged: remove "
                    f"the folder {entry.folder}, and build again"
                )
            for name, content in load(entry.folder / NAMES)["files"].items():
                files.append(File.generated(config, f"live/{name}", content=content))


def on_page_content(content, page, config, files):
    if not EXHIBIT.search(content):
        return content
    words = json.dumps(config.extra["words"]["live"], ensure_ascii=False)
    return content + WORDS.format(escape(words))
