"""Shows a notebook as the site shows its article.

mkdocs-jupyter makes HTML of it; its style sheets and scripts, half a megabyte, are
left out, and its figures become files that a browser loads as they come into view.
"""

import re
from functools import lru_cache
from pathlib import Path

import nbformat
from contents import entries
from figure_html import figure_html
from lxml import html
from lxml.html.builder import E
from markupsafe import escape
from mkdocs.structure.files import File

from weave.tangle.pictures import picture

RULES = re.compile(r'\[data-md-color-scheme(?:="(\w+)")?\] \{(.*?)\}', re.S)
COLOR = re.compile(r"(--figure-\w+): (#\w+);")

# The colour of text, as Material has it in either scheme.
INK = {"default": "#000000de", "slate": "#e2e4e9d1"}

# The ends of addresses by which Material shows a picture in one scheme alone.
ONLY = {"default": "#only-light", "slate": "#only-dark"}

# A formula in HTML, the paragraph included that has nothing else; and what has none.
MATHS = re.compile(
    r"<(?P<tag>code|pre)\b.*?</(?P=tag)>"
    r"|<p>\$\$(?P<paragraph>[^$<]+)\$\$</p>"
    r"|<[^>]*>|\$\$(?P<displayed>[^$<]+)\$\$|\$(?P<inline>[^$<]+)\$",
    re.S,
)

# In what the plugin makes of a cell: its code, or its prose.
CELL = (
    '//div[contains(@class, "highlight-ipynb")]/pre'
    ' | //div[contains(@class, "jp-RenderedMarkdown")]'
)

OUTPUT = """<div class="language-text no-copy highlight">
<span class="filename">{}</span><pre><code>{}</code></pre></div>"""


def on_files(files, config):
    """Adds the figures of the notebooks, in the colours of either scheme."""
    sheet = Path(config.theme.custom_dir, "assets/site.css").read_text("utf-8")
    colors = {name: dict(COLOR.findall(rules)) for name, rules in RULES.findall(sheet)}
    colors["default"] = colors.pop("")
    drawn = config.extra["woven"].outputs
    for article in config.extra["tangled"].values():
        for name in article.figures:
            svg = drawn[name].read_text(encoding="utf-8")
            for scheme, ink in INK.items():
                content = picture(svg, colors[scheme] | {"color": ink})
                uri = _uri(name, scheme)
                files.append(File.generated(config, uri, content=content))


def on_page_markdown(markdown, page, config, files):
    """What the front matter of a page would say: it is its article in another form."""
    if article := _article(page, config):
        words = config.extra["words"]["notebook"]
        page.meta |= {
            "title": words["title"].format(title=article.title),
            "description": words["description"].format(title=article.title),
            "hide": ["navigation"],
            "search": {"exclude": True},
            "canonical": article.address,
        }
        page.canonical_url = article.address


def on_page_content(content, page, config, files):
    """The cells alone, marked up as the page of an article is."""
    article = _article(page, config)
    if article is None:
        return content
    written = Path(page.file.abs_src_path).read_text(encoding="utf-8")
    output = config.extra["words"]["notebook"]["output"]
    body = _body(content, written, page.url, output)
    return _anchored(body, page, article.anchors)


@lru_cache(maxsize=8)  # under `mkdocs serve`, most edits are of other pages
def _body(content, written, url, output):
    """The HTML of a notebook's cells, from what the plugin made of it.

    `written` is the notebook's text, `url` that of its page, `output` what the page
    calls what a cell printed.
    """
    cells = nbformat.reads(written, as_version=4).cells
    parts = []
    for cell, element in zip(cells, html.fromstring(content).xpath(CELL), strict=True):
        if cell.cell_type == "code":
            parts += _code(cell, element, url, output)
        else:
            parts.append(_prose(element))
    return "\n".join(parts)


def _article(page, config):
    tangled = config.extra["tangled"].values()
    return next((a for a in tangled if a.page == page.file.src_uri), None)


def _uri(figure, scheme):
    return f"pictures/{Path(figure).with_suffix('')}.{scheme}.svg"


def _code(cell, element, url, name):
    """Yield the code of a cell, then what it printed and drew."""
    yield (
        '<div class="language-python highlight">'
        f"<pre><code>{_contents(element).rstrip()}\n</code></pre></div>"
    )
    for output in cell.outputs:
        if output.output_type == "stream":
            yield OUTPUT.format(name, escape(output.text))
        else:
            yield _figure(output, url)


def _figure(output, url):
    ((kind, about),) = output.metadata.items()
    width, height = re.findall(r' (?:width|height)="(\d+)"', output.data[kind])[:2]
    up = "../" * url.count("/")
    pictures = (
        f'<img src="{up}{_uri(about.figure, scheme)}{only}" alt="{escape(about.alt)}"'
        f' width="{width}" height="{height}" loading="lazy">'
        for scheme, only in ONLY.items()
    )
    return figure_html("".join(pictures), about.alt)


def _prose(element):
    for link in element.find_class("anchor-link"):
        link.drop_tree()
    for box in element.find_class("highlight"):
        box.set("class", "language-text highlight")
        (pre,) = box
        box.replace(pre, E.pre(E.code(pre.text or "", *pre)))
    return MATHS.sub(_formula, _contents(element).strip())


def _contents(element):
    """The HTML of what is in an element."""
    parts = (html.tostring(part, encoding="unicode") for part in element)
    return "".join([escape(element.text or ""), *parts])


def _formula(found):
    """HTML for a formula, marked as MathJax looks for it; what is none stays."""
    if inline := found["inline"]:
        return f'<span class="arithmatex">\\({inline}\\)</span>'
    if displayed := found["paragraph"] or found["displayed"]:
        return f'<div class="arithmatex">\\[{displayed}\\]</div>'
    return found[0]


def _anchored(content, page, anchors):
    """The headings get the anchors of the article, in the table of contents too."""
    for item, anchor in zip(entries(page.toc), anchors, strict=True):
        if anchor:
            content = content.replace(f' id="{item.id}">', f' id="{anchor}">', 1)
            item.id = anchor
    return content
