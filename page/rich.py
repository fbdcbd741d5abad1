"""Shows tables, and other HTML that objects give, as the site's pages do."""

import html
import re
from collections.abc import Mapping

import nh3

from page.figures import dress, figure_html, is_apart

TABLE = ".html"

# What a result may consist of: nothing that runs, loads or reaches beyond its box.
TAGS = {
    *("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr"),
    *("th", "td", "div", "p", "br", "hr", "span", "b", "strong", "i", "em", "u", "s"),
    *("small", "sub", "sup", "code", "pre", "kbd", "samp", "var", "mark"),
    *("ul", "ol", "li", "dl", "dt", "dd", "blockquote"),
}
SPANS = {"colspan", "rowspan"}

HEADING = re.compile(r"<th(?P<spans>(?: \w+=\"\d+\")*)>(?P<text>.*?)</th>", re.DOTALL)


def shown_html(
    name: str, text: str, alt: str, words: Mapping, file: str | None = None
) -> str:
    """Return what shows, on a page, what a block drew or gave as HTML.

    `name` is that of the output, `alt` says what it shows, `words` are the site's.
    A figure that stands apart from its page is at the address `file`.
    """
    if not name.endswith(TABLE):
        svg = dress(text, name)
        file = file if is_apart(svg) else None
        return figure_html(svg, alt, words["animation"]["stop"], file)
    # A figure, as what is a formula elsewhere is none in it.
    return (
        f'<figure class="rich" role="region" aria-label="{html.escape(alt)}" '
        f'tabindex="0" data-search-exclude>{clean(text)}</figure>'
    )


def coming_html(name: str, alt: str, words: Mapping) -> str:
    """Return the box into which what a block shows is going to come."""
    if name.endswith(TABLE):
        return shown_html(name, "", alt, words)
    return f'<figure class="woven" role="img" aria-label="{html.escape(alt)}"></figure>'


def clean(given: str) -> str:
    """Return HTML with nothing in it that acts, and tables that are read out well.

    >>> clean("<th onclick='x()'>A<script>y()</script></th>")
    'A'
    """
    cleaned = nh3.clean(
        given,
        tags=TAGS,
        attributes={"th": SPANS, "td": SPANS},
        # A table with a class, Material leaves alone.
        set_tag_attribute_values={"table": {"class": "rich__table"}},
        attribute_filter=lambda tag, name, value: (
            value if name not in SPANS or value.isdigit() else None
        ),
    )
    parts = re.split(r"(<thead>.*?</thead>)", cleaned, flags=re.DOTALL)
    for number, part in enumerate(parts):
        parts[number] = _scoped(part, "col" if number % 2 else "row")
    # A blank line would end what Markdown takes for HTML.
    return re.sub(r"\n\s*", "\n", "".join(parts)).strip()


def _scoped(rows, direction):
    """Return rows whose headings say what they head; an empty one becomes a cell."""
    span = {"col": "colspan", "row": "rowspan"}[direction]

    def scope(heading):
        spans, text = heading["spans"], heading["text"]
        if not text.strip():
            return f"<td{spans}></td>"
        group = "group" if f" {span}=" in spans else ""
        return f'<th scope="{direction}{group}"{spans}>{text}</th>'

    return HEADING.sub(scope, rows)
