"""Ties MkDocs to weave: pages get what their blocks printed and drew."""

import html
import re
from pathlib import Path

from figure_html import figure_html
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from site_language import language_of
from weaver import given, workers

from weave.project import Project
from weave.tokens import fill

IMAGE = r'(<img\b[^>]*\bsrc="(?:\.\./)*figures/([^"]+)"[^>]*>)'
OUTPUT = re.compile(r'--8<-- "([^":]+)\.txt"')
FIGURE = re.compile(rf"<p>\s*{IMAGE}\s*</p>")

FAULT = """<div class="admonition failure fault" role="alert">
<p class="admonition-title">weave</p><p>{}</p></div>
"""


def on_startup(command, dirty):
    workers.spare = command == "serve"


def on_shutdown():
    workers.close()


def on_config(config):
    """Weaves, unless that is done (see hooks/languages.py)."""
    project = Project(Path(config.config_file_path).parent)
    if "woven" not in config.extra:
        config.extra |= given(project.root)
    snippets = config.mdx_configs["pymdownx.snippets"]
    snippets["base_path"] = [str(project.snippets)]
    snippets["check_paths"] = "fault" not in config.extra


def on_files(files, config):
    """The figures are files of the site, so that MkDocs checks the links to them."""
    for name, path in config.extra["woven"].outputs.items():
        if path.suffix == ".svg":
            uri = f"figures/{name}"
            files.append(File.generated(config, uri, abs_src_path=str(path)))


def on_page_markdown(markdown, page, config, files):
    """Lets a page include what its blocks printed, and fills in their values."""
    if page.file.src_uri.endswith(".ipynb"):
        return markdown  # A notebook has all that when it is written.
    woven = config.extra["woven"]
    entries = (woven.entries.get(stem) for stem in OUTPUT.findall(markdown))
    config.mdx_configs["pymdownx.snippets"]["base_path"][1:] = [
        str(entry.folder) for entry in entries if entry
    ]
    return fill(markdown, woven.values, language=language_of(config))


def on_page_content(content, page, config, files):
    """Says what is wrong, where a build goes on in spite of it."""
    if "fault" not in config.extra:
        return content
    return FAULT.format(html.escape(config.extra["fault"])) + content


def on_env(env, config, files):
    """The figures will stand in the pages: no page asks for their files."""
    for uri in [uri for uri in files.src_uris if uri.startswith("figures/")]:
        files.remove(files.src_uris[uri])


def on_post_page(output, page, config):
    """Puts each figure into the page itself, where it takes the page's colours.

    Not before all is read that is to be found by a search: that takes its time.
    """
    paths = config.extra["woven"].outputs

    def inline(match):
        if match[2] not in paths:
            return match[0]
        svg = paths[match[2]].read_text(encoding="utf-8")
        alt = re.search(r'\balt="([^"]*)"', match[1])[1]
        return figure_html(svg, html.unescape(alt))

    output = FIGURE.sub(inline, output)
    if (left := re.search(IMAGE, output)) and "fault" not in config.extra:
        raise PluginError(
            f"{page.file.src_uri} shows the figure {left[2]} amid other text: give it "
            "a paragraph of its own"
        )
    return output


@event_priority(-100)
def on_post_build(config):
    """Gets ready for the next build: after the other languages."""
    workers.prepare(Project(Path(config.config_file_path).parent))
