"""Lets results of a search be read, and lead to the terms of the glossary."""

import html
import re

from page.glossary import URI, counterparts
from page.site import Site

FORMULA = re.compile(r"\\[(\[](.*?)\\[)\]]", re.DOTALL)
SYMBOLS = {
    r"\left": "",
    r"\right": "",
    r"\,": "\u202f",
    "{,}": ",",
    r"\times": "\u00d7",
    r"\dots": "…",
    r"\sum": "∑",
}


def readable(index: dict) -> dict:
    """Return a search index whose results can be read.

    >>> section = {"location": "a/#b", "text": "\\\\(x_1\\\\)", "tags": ["T"]}
    >>> readable({"docs": [section]})
    {'docs': [{'location': 'a/#b', 'text': 'x<sub>1</sub>'}]}
    """
    sections = []
    for section in index["docs"]:
        section |= {"text": FORMULA.sub(lambda tex: _as_text(tex[1]), section["text"])}
        if "#" in section["location"]:
            section.pop("tags", None)
        sections.append(section)
    return index | {"docs": sections}


def with_terms(index: dict, site: Site) -> dict:
    """Return a search index that has each term of the glossary, where it is explained.

    The page with the list is one section, in which no term is found by itself.
    """
    page = site.page(URI)
    entries = site.glossaries.get(site.language, {}) if page else {}
    words, terms = site.words["glossary"], []
    for id_, entry in entries.items():
        text = html.escape(entry.definition)
        for other in counterparts(site.glossaries, site.language, id_, words):
            plain = re.sub("<[^>]*>", "", other)
            text += f" {plain[0].upper()}{plain[1:]}."
        location, title = f"{page.url}#{id_}", html.escape(entry.term)
        terms.append({"location": location, "title": title, "text": text})
    return index | {"docs": index["docs"] + terms}


def _as_text(formula):
    """Return a formula as HTML, or an ellipsis where HTML cannot write it."""
    for tex, text in SYMBOLS.items():
        formula = formula.replace(tex, text)
    for sign, tag in (("_", "sub"), (r"\^", "sup")):
        formula = re.sub(rf"{sign}(?:{{(.*?)}}|(\w))", rf"<{tag}>\1\2</{tag}>", formula)
    return "…" if re.search(r"[\\{}]", formula) else formula
