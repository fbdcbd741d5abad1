"""What a result of a search says, and where it leads."""

import json

import pytest

from page.glossary import read_glossaries
from page.search import readable, with_terms
from tests.page.conftest import write


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"So \(x_1\) and \[y^{2}\].", "So x<sub>1</sub> and y<sup>2</sup>."),
        (r"\(60{,}000 \times 28\)", "60,000 \u00d7 28"),
        (r"\(\frac{a}{b}\) is so", "… is so"),
        ("no formula (x_1)", "no formula (x_1)"),
    ],
)
def test_formulas_are_text(text, shown):
    index = {"config": {}, "docs": [{"location": "a/", "title": "A", "text": text}]}
    assert readable(index) == {
        "config": {},
        "docs": [{"location": "a/", "title": "A", "text": shown}],
    }


def test_the_tags_of_a_page_stand_once():
    docs = [
        {"location": place, "text": "", "tags": ["One"]} for place in ("a/", "a/#b")
    ]
    assert [("tags" in doc) for doc in readable({"docs": docs})["docs"]] == [
        True,
        False,
    ]


def test_a_term_is_found_where_it_is_explained(root, site):
    for language, term in (("en", "seed"), ("fr", "graine")):
        entry = {"term": term, "forms": [], "definition": "A number < 9."}
        write(root, f"docs/{language}/glossary.yml", json.dumps({"seed": entry}))
    made = site({"fr/glossary.md": "# G"}, glossaries=read_glossaries(root))
    assert with_terms({"docs": [{"location": ""}]}, made)["docs"] == [
        {"location": ""},
        {
            "location": "glossary/#seed",
            "title": "graine",
            "text": "A number &lt; 9. En anglais\u00a0: seed.",
        },
    ]
    (root / "docs/fr/glossary.md").unlink()
    without = site({"fr/index.md": "# T"}, glossaries=read_glossaries(root))
    assert with_terms({"docs": []}, without)["docs"] == []
