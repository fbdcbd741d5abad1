"""What stands open and is not code is read on a phone without scrolling."""

from tests.conftest import LANGUAGES
from tests.html_pages import outputs, parse

# 390 pixels hold as many characters, beside the box's own edges.
WIDEST = 41


def unfolded(element):
    """The element's parts that a reader sees without opening a box, each a tree."""
    for part in element:
        if part.tag == "details":
            continue
        if {"language-text", "no-copy"} <= set(part.get("class", "").split()):
            yield from outputs(part)
        else:
            yield from unfolded(part)


def test_open_tables_are_narrow(site, language):
    page = parse(site / LANGUAGES[language] / "challenges/index.html")
    tables = list(unfolded(page.find("body")))
    assert len(tables) >= 8
    for table in tables:
        assert max(map(len, table.splitlines())) <= WIDEST, table
