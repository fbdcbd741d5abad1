"""No number that a run gives is typed: prose names the value of a block instead."""

import re

import pytest

from page.reader import prose
from tests.conftest import ROOT
from tests.parity import TOKEN

PATTERNS = {
    "a percentage": r"\d[\d.,\u202f]*\s?%",
    "a decimal": {"fr": r"\d+,\d+", "en": r"\d+\.\d+|\d+,\d{1,2}\b"},
    "a duration": r"\d+\s(?:s|ms|min|secondes?|seconds?|minutes?|heures?|hours?)\b",
}

# Where a link leads: an article's address may have a number.
TARGET = re.compile(r"\]\(https?:[^)]*")

# What may be typed, and why: no run gives it.
ALLOWED = {
    "une confiance de 99\u00a0%": "a question about any confidence",
    "a confidence of 99%": "a question about any confidence",
    "0, 50, 70, 90 et 99\u00a0%": "thresholds to try",
    "0, 50, 70, 90 and 99%": "thresholds to try",
    "à 90\u00a0%": "one of these thresholds",
    "at 90%": "one of these thresholds",
    "0,5 à mi-chemin": "a value to choose",
    "0.5 halfway": "a value to choose",
    "600 s": "a limit that weave/project.py sets",
    "tensorflow 2.21": "the version that a sentence about installing it is about",
    "python 3.10": "a version",
    "83,5\u00a0% d’entre elles": "what people reached, by the README of the data",
    "83.5% of them": "what people reached, by the README of the data",
    "3.13": "a version of Python",
    "python 3.14": "a version",
    "3.11, 3.12": "versions of Python",
}


def typed_numbers(text, language):
    """The numbers in a page's prose that a run might have given."""
    text = TARGET.sub("](", TOKEN.sub("", prose(text))).lower()
    for phrase in ALLOWED:
        text = text.replace(phrase, "")
    return [
        f"{kind}: {found[0]!r}"
        for kind, pattern in PATTERNS.items()
        for found in re.finditer(
            pattern if isinstance(pattern, str) else pattern[language], text
        )
    ]


def pages(language):
    return sorted((ROOT / "docs" / language).rglob("*.md"))


def test_no_number_of_a_run_is_typed(language):
    for path in pages(language):
        assert typed_numbers(path.read_text(encoding="utf-8"), language) == [], path


def test_all_that_is_allowed_is_needed():
    texts = "".join(
        prose(path.read_text(encoding="utf-8")).lower()
        for language in ("fr", "en")
        for path in pages(language)
    )
    assert [phrase for phrase in ALLOWED if phrase not in texts] == []


@pytest.mark.parametrize(
    ("tongue", "text"),
    [
        ("fr", "une exactitude de 88\u00a0%"),
        ("fr", "une exactitude de 88,3\u00a0%"),
        ("en", "an accuracy of 88%"),
        ("en", "an accuracy of 88.3 %"),
        ("fr", "une perte de 0,31"),
        ("en", "a loss of 0.31"),
        ("fr", "en 85 secondes"),
        ("en", "85 s"),
        ("en", "it takes 2 minutes"),
        ("fr", "![Une courbe qui monte à 0,91](figures/a-1.svg)"),
        ("en", "    ??? note\n\n        Indented: 0.91"),
    ],
)
def test_a_typed_number_is_found(tongue, text):
    assert len(typed_numbers(text, tongue)) >= 1


@pytest.mark.parametrize(
    ("tongue", "text"),
    [
        ("fr", "{{ a/b.c | percent 1 }} et 60\u202f000 images de 28 pixels"),
        ("en", "60,000 images, 28 pixels, 10 categories, part 1"),
        ("en", "[Guo, 2017](https://arxiv.org/abs/1706.04599)"),
        ("en", "`0.5`, ``0.5 ` 0.5`` and $x = 0.5$, $$y = 0.25$$"),
        ("en", "```python\nx = 0.5\n```\n"),
        ("en", "    ```{ .text }\n    accuracy: 0.91 - 2 s\n    ```\n"),
        ("fr", "---\ndate: 2023-05-03\nversion: 1.5\n---\n"),
    ],
)
def test_other_numbers_may_be_typed(tongue, text):
    assert typed_numbers(text, tongue) == []
