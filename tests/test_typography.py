"""French and English as they are printed, not as they are typed."""

import re

import pytest

from page.reader import prose
from tests.conftest import ROOT
from tests.parity import FRONT_MATTER, TOKEN

# No part of the prose: the marker and kind of a box, targets of links, tags,
# attributes.
MARKUP = re.compile(
    r'^[ \t]*(?:!!!|\?\?\?\+?) \w+ "|"$|\]\([^)]*\)|<[^>]+>|\{[^}]*\}', re.MULTILINE
)

# In front matter, all but a text that readers see.
KEYS = re.compile(r"^---$|^\w+: (?:>-|\[.*|\S+$)?", re.MULTILINE)

RULES = {
    "fr": {
        "a no-break space stands before : » and %": r"[^\u00a0][:»%](?=[\s,.;)*]|$)",
        "a narrow no-break space stands before ; ! and ?": r"[^\u202f!?][;!?](?=\s|$)",
        "a no-break space stands after «": r"«[^\u00a0]",
        "a narrow no-break space groups thousands": r"\d{5}|\d[ \u00a0]\d{3}\b",
        "an apostrophe is ’": r"\w'\w",
        "quotation marks are « and »": r"[\"“”]",
        "an ellipsis is …": r"\.\.\.",
    },
    "en": {
        "an apostrophe is ’": r"\w'\w",
        "quotation marks are “ and ”": r"[\"«»]",
        "thousands are grouped by a comma": r"\d{5}|\d \d{3}\b",
        "a sign of punctuation follows its word": r" [;:!?%](?:\s|$)",
        "an ellipsis is …": r"\.\.\.",
    },
}


def words(text):
    """A page's text with all that is no prose left out, and its tokens as numbers."""
    text = FRONT_MATTER.sub(lambda match: KEYS.sub("", match[0]), text)
    return MARKUP.sub("", TOKEN.sub("1", prose(text)))


def faults(text, language):
    """Each rule that the text breaks, with what breaks it."""
    return [
        f"{rule}: {found[0]!r}"
        for rule, pattern in RULES[language].items()
        for found in re.finditer(
            r".{0,20}(?:" + pattern + ")", words(text), re.MULTILINE
        )
    ]


def test_pages_are_set_as_they_are_printed(language):
    for path in sorted((ROOT / "docs" / language).rglob("*.md")):
        assert faults(path.read_text(encoding="utf-8"), language) == [], path


GOOD = {
    "fr": "Voici\u00a0: «\u00a0l’art\u00a0», 88,3\u00a0% de 60\u202f000\u202f! `a: b`",
    "en": "Here: “that’s art”, 88.3% of 60,000! `a : b`",
}


def test_good_text_passes(language):
    assert faults(GOOD[language], language) == []


@pytest.mark.parametrize(
    ("tongue", "good", "bad"),
    [
        ("fr", "\u00a0:", " :"),
        ("fr", "\u00a0:", ":"),
        ("fr", "«\u00a0", "« "),
        ("fr", "\u00a0»", " »"),
        ("fr", "\u00a0%", " %"),
        ("fr", "\u202f!", " !"),
        ("fr", "\u202f!", "!"),
        ("fr", "60\u202f000", "60 000"),
        ("fr", "60\u202f000", "60000"),
        ("fr", "l’art", "l'art"),
        ("fr", "«\u00a0", '"'),
        ("en", "’", "'"),
        ("en", "“", '"'),
        ("en", "60,000", "60 000"),
        ("en", "!", " !"),
        ("en", "%", " % "),
    ],
)
def test_bad_text_has_a_fault(tongue, good, bad):
    assert good in GOOD[tongue]
    assert faults(GOOD[tongue].replace(good, bad, 1), tongue) != []
