"""Reads the built site's HTML."""

from functools import lru_cache

import html5lib


def parse(path):
    """The tree of an HTML file; raises html5lib's ParseError where it is malformed.

    Tests of the same page share it.
    """
    return _parse(path.read_text(encoding="utf-8"))


# An article takes seconds.
@lru_cache(maxsize=32)
def _parse(text):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(text)


def text_of(element):
    return "".join(element.itertext())


def code_blocks(tree, language):
    """The texts of the page's code blocks in this language, in the page's order."""
    return [
        text_of(block.find(".//code"))
        for block in tree.iter("div")
        if f"language-{language}" in block.get("class", "").split()
    ]


def outputs(tree):
    """The texts of the page's blocks that are not to be copied."""
    return [
        text_of(block.find(".//code"))
        for block in tree.iter("div")
        if {"language-text", "no-copy"} <= set(block.get("class", "").split())
    ]
