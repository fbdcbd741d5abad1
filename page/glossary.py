"""The glossary: its lists, its page, and links to it where a page first uses a term.

A page in which the words of an entry mean another one, or none, says so in its front
matter, by the ids: `glossary: {bias: unfair-bias, recall: null}`.
"""

import html
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from babel import Locale
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString

from page.errors import PageError
from page.pages import Page, languages, read_yaml

URI = "glossary.md"
MARKER = "<!-- glossary -->"
EXAMPLE = "{term: epoch, forms: [epochs], definition: An epoch is one full pass.}"

# Where a link would be out of place, or is already one.
CLOSED = {
    *("a", "button", "caption", "code", "figcaption", "label", "summary", "pre"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
}


@dataclass(frozen=True)
class Entry:
    """A term as the glossary shows it, its other spellings in prose, its definition."""

    term: str
    forms: tuple[str, ...]
    definition: str


Glossaries = Mapping[str, Mapping[str, Entry]]


def read_glossaries(root: Path) -> Glossaries:
    """Return each language's entries by their ids; none where no language has any.

    PageError says what is wrong in a list. A language may lack the whole list.
    """
    paths = [root / "docs" / name / "glossary.yml" for name in languages(root)]
    glossaries = {path.parent.name: _read(path) for path in paths if path.exists()}
    for language, entries in glossaries.items():
        for other, others in glossaries.items():
            for missing in others.keys() - entries.keys():
                raise PageError(
                    f"docs/{language}/glossary.yml has no entry {missing!r}, but "
                    f"docs/{other}/glossary.yml has: write it, or remove the other"
                )
    return glossaries


def spellings(entries: Mapping[str, Entry], page: Page) -> dict[str, str | None]:
    """Return the id that each spelling of a term means in a page; None for none."""
    meanings = page.meta.get("glossary", {})
    if not isinstance(meanings, dict) or any(
        not isinstance(id_, str | None) for id_ in meanings.values()
    ):
        raise PageError(
            f"{page.name} has no mapping as glossary in its front matter: write it as "
            "{bias: unfair-bias}"
        )
    for id_ in {*meanings, *meanings.values()} - {None}:
        if id_ not in entries:
            raise PageError(
                f"{page.name} names {id_!r} under glossary in its front matter, but "
                "the glossary has no such entry: fix the id"
            )
    return {
        spelling: meanings.get(id_, id_)
        for id_, entry in entries.items()
        for form in (entry.term, *entry.forms)
        for spelling in (form, form[0].upper() + form[1:])
    }


def check_glossary(glossaries: Glossaries, pages: Sequence[Page]) -> None:
    """Raise a PageError unless each list has its page, and pages name its entries."""
    for language, entries in glossaries.items():
        own = [page for page in pages if page.language == language]
        if not any(page.uri == URI and MARKER in page.text for page in own):
            raise PageError(
                f"docs/{language}/glossary.yml has no page that shows it: write "
                f"docs/{language}/{URI}, with a line {MARKER}"
            )
        for page in own:
            spellings(entries, page)


def list_html(glossaries: Glossaries, language: str, words: Mapping) -> str:
    """Return the entries of a language, each with its counterparts in the others."""
    rows = []
    entries = glossaries[language].items()
    for id_, entry in sorted(entries, key=lambda pair: _without_accents(pair[1].term)):
        others = counterparts(glossaries, language, id_, words)
        rows.append(
            f'<div id="{id_}">\n<dt>{html.escape(entry.term)} '
            f"<small>{', '.join(others)}</small></dt>\n"
            f"<dd>{html.escape(entry.definition)}</dd>\n</div>"
        )
    # `page.search` has the search find each term by itself.
    rows = "\n".join(rows)
    return f'<dl class="glossary" data-search-exclude>\n{rows}\n</dl>'


def counterparts(
    glossaries: Glossaries, language: str, id_: str, words: Mapping
) -> list[str]:
    """Return what a term is called in each other language, as HTML.

    `['in French: <i lang="fr">graine</i>']`
    """
    names = Locale.parse(language, sep="-").languages
    return [
        words["counterpart"].format(
            language=names[other.replace("-", "_")],
            term=f'<i lang="{other}">{html.escape(entries[id_].term)}</i>',
        )
        for other, entries in glossaries.items()
        if other != language
    ]


def _without_accents(term):
    letters = unicodedata.normalize("NFD", term.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))


class TermLinks(Treeprocessor):
    """Makes a link of the first occurrence of each term in a page's prose.

    What is folded, or stands in an exhibit until that has begun, most readers don't
    see: a link stands there if nowhere else.
    """

    def __init__(self, md, meanings: Mapping[str, str | None], entries, url: str):
        super().__init__(md)
        self._meanings, self._entries, self._url = meanings, entries, url
        longest_first = sorted(meanings, key=len, reverse=True)
        either = "|".join(map(re.escape, longest_first))
        term = rf"(?<!\w)(?:{either})(?!\w)"
        self._term = re.compile(f"{HTML_PLACEHOLDER_RE.pattern}|{term}")

    def run(self, root):
        first = {}
        closed = 0  # elements around that are raw HTML, and in which no link can stand
        for is_folded, place in _prose(root):
            for match in self._term.finditer(place.text):
                if match[1]:
                    closed += self._closing(int(match[1]))
                    continue
                id_ = None if closed else self._meanings[match[0]]
                if id_ and (id_ not in first or first[id_][0] > is_folded):
                    first[id_] = is_folded, place, match
        # From the last to the first in a text, so that the others stay in place.
        links = [(match.start(), id_) for id_, (_, _, match) in first.items()]
        for _, id_ in sorted(links, reverse=True):
            _, place, match = first[id_]
            place.link(match, self._url + id_, self._entries[id_].definition)

    def _closing(self, number):
        """Return 1 for the raw tag of an element that is closed, -1 for its end."""
        raw = str(self.md.htmlStash.rawHtmlBlocks[number])
        tag = re.fullmatch(r"<(/?)([a-z]+\d?)\b[^>]*>", raw.strip())
        if tag is None or tag[2] not in CLOSED:
            return 0
        return -1 if tag[1] else 1


@dataclass
class _Place:
    """A text in the tree: that of `element`, or the tail of its `child`."""

    element: Element
    child: Element | None

    @property
    def text(self):
        holder = self.element if self.child is None else self.child
        return (holder.text if self.child is None else holder.tail) or ""

    def link(self, match, url, title):
        text = self.text
        link = Element("a", {"class": "term", "href": url, "title": title})
        link.text, link.tail = AtomicString(match[0]), text[match.end() :]
        if self.child is None:
            self.element.text = text[: match.start()]
            self.element.insert(0, link)
        else:
            self.child.tail = text[: match.start()]
            self.element.insert(list(self.element).index(self.child) + 1, link)


def _prose(element, is_folded=False):
    """Yield the texts of an element in which a link can stand, and if it is folded."""
    if element.tag in CLOSED or "arithmatex" in element.get("class", ""):
        return
    if element.get("class") == "admonition-title":
        return
    is_folded |= element.tag == "details" and element.get("open") is None
    is_folded |= element.tag.startswith("live-")
    yield is_folded, _Place(element, None)
    for child in list(element):
        if not isinstance(child.text, AtomicString):
            yield from _prose(child, is_folded)
        if not isinstance(child.tail, AtomicString):
            yield is_folded, _Place(element, child)


def _read(path):
    name = f"docs/{path.parent.name}/{path.name}"
    fields = read_yaml(path)
    if not isinstance(fields, dict):
        raise PageError(f"{name} has no entries: write them as epoch: {EXAMPLE}")
    entries = {id_: _entry(f"{name}: the entry {id_!r}", fields[id_]) for id_ in fields}
    owners = {}
    for id_, entry in entries.items():
        for form in {entry.term, *entry.forms}:
            if owners.setdefault(form.casefold(), id_) != id_:
                raise PageError(
                    f"{name}: the entries {owners[form.casefold()]!r} and {id_!r} both "
                    f"claim {form!r}: leave it to one of them"
                )
    return entries


def _entry(where, fields):
    if not isinstance(fields, dict):
        raise PageError(f"{where} has no fields: write them as {EXAMPLE}")
    for key in ("term", "forms", "definition"):
        if key not in fields:
            raise PageError(f"{where} has no {key}: add it, as in {EXAMPLE}")
    for key in ("term", "definition"):
        if not isinstance(fields[key], str) or not fields[key].strip():
            raise PageError(f"{where} has no text as its {key}: write it")
    forms = fields["forms"]
    if not isinstance(forms, list) or not all(isinstance(f, str) and f for f in forms):
        raise PageError(
            f"{where} has no list of words as its forms: write [epochs], or []"
        )
    return Entry(fields["term"], tuple(forms), fields["definition"])
