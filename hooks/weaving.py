"""Ties MkDocs to weave: pages get what their blocks printed and drew."""

import html
import logging
import re
import shutil
import sys
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from weave.errors import WeaveError  # noqa: E402
from weave.figures import to_html  # noqa: E402
from weave.project import Project  # noqa: E402
from weave.run import weave  # noqa: E402

log = logging.getLogger("mkdocs.hooks.weaving")

IMAGE = r'(<img\b[^>]*\bsrc="(?:\.\./)*figures/([^"]+)"[^>]*>)'
FIGURE = re.compile(rf"<p>\s*{IMAGE}\s*</p>")


def on_config(config):
    root = Path(config.config_file_path).parent
    try:
        entry = weave(Project(root), report=log.info)
    except WeaveError as error:
        raise PluginError(str(error)) from None
    config.mdx_configs["pymdownx.snippets"]["base_path"] = [
        str(root / "snippets"),
        str(entry.folder),
    ]
    config.extra["woven"] = entry.folder


def on_files(files, config):
    """The figures are files of the site, so that MkDocs checks the links to them."""
    woven = config.extra["woven"]
    for path in woven.rglob("*.svg"):
        uri = f"figures/{path.relative_to(woven).as_posix()}"
        files.append(File.generated(config, uri, abs_src_path=str(path)))


def on_page_content(content, page, config, files):
    """Puts each figure into the page itself, where it takes the page's colours."""

    def inline(match):
        svg = (config.extra["woven"] / match[2]).read_text(encoding="utf-8")
        alt = re.search(r'\balt="([^"]*)"', match[1])[1]
        return to_html(svg, html.unescape(alt))

    content = FIGURE.sub(inline, content)
    if left := re.search(IMAGE, content):
        raise PluginError(
            f"{page.file.src_uri} shows the figure {left[2]} amid other text: give it "
            "a paragraph of its own"
        )
    return content


def on_post_build(config):
    """The figures stand in the pages: no page asks for their files."""
    shutil.rmtree(Path(config.site_dir, "figures"), ignore_errors=True)
