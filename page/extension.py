"""The Python-Markdown extension that puts into a page what its blocks gave.

It knows no generator: whatever converts pages with Python-Markdown can load it.
"""

import html
import re
from collections.abc import Sequence

from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from page.copying import add_buttons
from page.fill import fill
from page.glossary import MARKER, URI, TermLinks, list_html, spellings
from page.pages import Page
from page.site import Site
from page.slim import slim

EXHIBIT = re.compile(r"<(live-[\w-]+)")


class PageExtension(Extension):
    """Has Markdown convert one page of a site."""

    def __init__(self, page: Page, site: Site):
        super().__init__()
        self._page, self._site = page, site

    def extendMarkdown(self, md):
        page, site = self._page, self._site
        # After `normalize_whitespace`, before fences and raw HTML are looked for.
        md.preprocessors.register(_Fill(md, page, site), "fill", 29)
        md.block_level_elements += sorted(set(EXHIBIT.findall(page.text)))
        # After inline Markdown, before the generator makes links relative.
        own = [*site.addresses.values()]
        md.treeprocessors.register(_Elsewhere(own), "elsewhere", 4)
        md.treeprocessors.register(_Contents(md), "contents", 3)
        # After raw HTML, and so code, has come back to its place.
        md.postprocessors.register(_Code(md, site.words["copy"]), "code", 0)
        entries = site.glossaries.get(page.language)
        if entries and page.uri != URI:
            url = "../" * page.uri.count("/") + f"{URI}#"
            links = TermLinks(md, spellings(entries, page), entries, url)
            md.treeprocessors.register(links, "terms", 7)


class _Code(Postprocessor):
    def __init__(self, md, label):
        super().__init__(md)
        self._label = label

    def run(self, text):
        return add_buttons(slim(text), self._label)


class _Fill(Preprocessor):
    def __init__(self, md, page, site):
        super().__init__(md)
        self._page, self._site = page, site

    def run(self, lines):
        page, site = self._page, self._site
        text = fill("\n".join(lines), page, site, self.md.htmlStash.store)
        if page.uri == URI and page.language in site.glossaries:
            words = site.words["glossary"]
            listed = list_html(site.glossaries, page.language, words)
            text = text.replace(MARKER, f"\n{listed}\n")
        return text.split("\n")


class _Elsewhere(Treeprocessor):
    """Notes the address of links to other sites: print.css shows it.

    On the page, Material's script makes the address of every link absolute.
    """

    def __init__(self, own: Sequence[str]):
        super().__init__()
        self._own = tuple(own)

    def run(self, root):
        for link in root.iter("a"):
            address = html.unescape(link.get("href", ""))
            is_own = address.startswith(self._own)
            if re.match("https?://", address) and not is_own and link.text != address:
                link.set("data-address", address)


class _Contents(Treeprocessor):
    """Gives the table of contents the spaces of the headings.

    Python-Markdown makes plain ones of all, no-break spaces too: a line of the table
    then begins with a question mark, in French.
    """

    def run(self, root):
        titles = {
            element.get("id"): element
            for element in root.iter()
            if re.fullmatch("h[1-6]", str(element.tag))
        }
        waiting = list(getattr(self.md, "toc_tokens", ()))
        for token in waiting:
            waiting += token["children"]
            title = "".join(_texts(titles[token["id"]])).strip()
            if " ".join(title.split()) == html.unescape(token["name"]):
                token["name"] = html.escape(title, quote=False)


def _texts(element):
    """Yield the texts of a heading, that of its permalink left out."""
    yield element.text or ""
    for child in element:
        if child.get("class") != "headerlink":
            yield from _texts(child)
        yield child.tail or ""
