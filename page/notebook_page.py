"""Shows a notebook as the site shows its article."""

import html
import re
from collections.abc import Iterable, Mapping

from page.copying import add_buttons
from page.slim import slim

# Of what mkdocs-jupyter makes of a notebook: style sheets and scripts of half a
# megabyte, what Material's own button to copy code does, tags of cells, and tab stops
# at each cell; then code and output, marked up as Python-Markdown does.
CHANGES = [
    (r"<(style|script|clipboard-copy)\b.*?</\1>", ""),
    (r'<a class="anchor-link".*?</a>', ""),
    (r'<div class="clipboard-copy-txt".*?</div>', ""),
    (r'<span class="cell-tag">.*?</span>', ""),
    (r'(<div class="jp-[^>]*?) tabindex="0"', r"\1"),
    (
        r'<div class="highlight-ipynb [^"]*"><pre>(.*?)\n?</pre>',
        r'<div class="language-python highlight"><pre><code>\1\n</code></pre>',
    ),
    # Of a fence in prose, in whatever language.
    (
        r'<div class="highlight"><pre>(.*?)</pre>',
        r'<div class="highlight"><pre><code>\1</code></pre>',
    ),
    # What a block wrote to its standard error, then what it printed.
    (
        r'<div class="jp-RenderedText[^>]*\.stderr[^>]*>\s*<pre>(.*?)</pre>',
        r'<div class="language-text no-copy messages highlight"><pre><code>\1</code>'
        "</pre>",
    ),
    (
        r'<div class="jp-RenderedText[^>]*>\s*<pre>(.*?)</pre>',
        r'<div class="language-text no-copy highlight"><pre><code>\1</code></pre>',
    ),
]

# A formula, the paragraph included that has nothing else; and what has none.
MATHS = re.compile(
    r"<(?P<tag>code|pre|figure)\b.*?</(?P=tag)>"
    r"|<p>\$\$(?P<paragraph>[^$<]+)\$\$</p>"
    r"|<[^>]*>|\$\$(?P<display>[^$<]+)\$\$|\$(?P<inline>[^$<]+)\$",
    re.DOTALL,
)


HEADING = re.compile(
    r'<h(?P<level>[1-6]) id="(?P<id>[^"]*)"[^>]*>(?P<text>.*?)</h(?P=level)>', re.DOTALL
)


def show_notebook(content: str, copy: str) -> str:
    r"""Return what mkdocs-jupyter makes of a notebook, as the site's styles expect it.

    `copy` is what the buttons are called that copy code.

    >>> show_notebook("<style>p {color: red}</style><p>Let $x$ be 1.</p>", "Copy")
    '<p>Let <span class="arithmatex">\\(x\\)</span> be 1.</p>'
    """
    content = slim(content)
    for pattern, replacement in CHANGES:
        content = re.sub(pattern, replacement, content, flags=re.DOTALL)
    return MATHS.sub(_formula, add_buttons(content, copy))


def notebook_meta(title: str, words: Mapping[str, str]) -> dict:
    """Return the metadata of the page that shows the notebook of an article."""
    return {
        "title": words["title"].format(title=title),
        "description": words["description"].format(title=title),
        "hide": ["navigation"],
        "search": {"exclude": True},
    }


def name_headings(
    content: str, anchors: Iterable[str]
) -> tuple[str, dict[str, tuple[str, str]]]:
    """Return a notebook's HTML with the anchors of its article, and the headings.

    `anchors` are those of the article's headings, in order, "" where one has none;
    the headings are by the anchors that they had: their anchors and texts.

    >>> name_headings('<h2 id="what-is-it">What is <em>it</em></h2>', ["it"])
    ('<h2 id="it">What is <em>it</em></h2>', {'what-is-it': ('it', 'What is it')})
    """
    waiting, headings = iter(anchors), {}

    def rename(match):
        anchor = next(waiting, "") or match["id"]
        text = html.unescape(re.sub(r"<[^>]*>", "", match["text"])).strip()
        headings[match["id"]] = anchor, text
        level = match["level"]
        return f'<h{level} id="{anchor}">{match["text"]}</h{level}>'

    return HEADING.sub(rename, content), headings


def _formula(match):
    if inline := match["inline"]:
        return f'<span class="arithmatex">\\({inline}\\)</span>'
    if display := match["paragraph"] or match["display"]:
        return f'<div class="arithmatex">\\[{display}\\]</div>'
    return match[0]
