"""What a result of a search says."""

import pytest

from page.search import readable


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
