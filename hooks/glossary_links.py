"""Makes a link to its entry of the first occurrence of each term in a page."""

import html
import re
from functools import lru_cache
from html.parser import HTMLParser

# What Python-Markdown's `abbr` makes of a term, given its id as the meaning.
MARK = re.compile(r'<abbr title="([^"]+)">(.*?)</abbr>')

# Most of a page's HTML, and no term is in it.
CODE = re.compile(r"<pre\b.*?</pre>", re.DOTALL)

# Where a link would be out of place.
CLOSED = {
    *("a", "button", "caption", "code", "figcaption", "label", "summary"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
}


def link_terms(content, entries, url):
    """The page's HTML with a link in the place of a term's first mark, no other mark.

    `url` leads to the glossary's page; a link's title is the term's definition. What
    is folded, most readers don't see: a mark there is the first if there is no other.
    """
    prose = _marks_in_prose(content)
    marks = [m for m in MARK.finditer(content) if m.start() in prose]
    first = {}
    for mark in sorted(marks, key=lambda mark: prose[mark.start()]):
        first.setdefault(mark[1], mark.start())

    def link(mark):
        id, text = mark.groups()
        if id not in entries:  # an abbreviation that the page explains by itself
            return mark[0]
        if mark.start() != first.get(id):
            return text
        title = html.escape(entries[id].definition)
        return f'<a class="term" href="{url}#{id}" title="{title}">{text}</a>'

    return MARK.sub(link, content)


@lru_cache(maxsize=64)  # under `mkdocs serve`, most pages stay as they are
def _marks_in_prose(content):
    """Where the marks begin that a link can replace, with whether they are folded."""
    reader = _Reader()
    # On a single line, of which columns are places in the page.
    reader.feed(CODE.sub(lambda code: " " * len(code[0]), content).replace("\n", " "))
    reader.close()
    return reader.marks


class _Reader(HTMLParser):
    """Finds each `<abbr>` in prose: its column, and whether it is folded."""

    def __init__(self):
        super().__init__()
        self.marks = {}
        self._closed = []  # the outermost closed element, and those of its kind in it
        self._folds = []  # for each box around that folds: whether it is folded

    def handle_starttag(self, tag, attributes):
        title = ("class", "admonition-title") in attributes
        if tag == self._closed[0] if self._closed else tag in CLOSED or title:
            self._closed.append(tag)
        if tag == "details":
            self._folds.append("open" not in dict(attributes))
        if tag == "abbr" and not self._closed:
            self.marks[self.getpos()[1]] = any(self._folds)

    def handle_endtag(self, tag):
        if self._closed and tag == self._closed[0]:
            self._closed.pop()
        if tag == "details" and self._folds:
            self._folds.pop()
