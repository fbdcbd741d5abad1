from pathlib import Path

import pytest

from tests.conftest import LANGUAGES, ROOT
from tests.parity import faults

PAGES = Path(__file__).with_name("parity_pages")


def pages_of(language):
    folder = ROOT / "docs" / language
    return {path.relative_to(folder) for path in folder.rglob("*.md")}


def test_both_languages_have_the_same_pages():
    assert pages_of("fr") == pages_of("en")


@pytest.mark.parametrize("page", sorted(pages_of("fr")), ids=str)
def test_both_languages_say_the_same(page):
    paths = {language: ROOT / "docs" / language / page for language in LANGUAGES}
    versions = {
        language: (path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for language, path in paths.items()
    }
    assert faults(versions) == []


def good_pages():
    return {
        language: (
            f"good.{language}.md",
            (PAGES / f"good.{language}.md").read_text(encoding="utf-8"),
        )
        for language in LANGUAGES
    }


def test_good_pages_have_no_fault():
    assert faults(good_pages()) == []


@pytest.mark.parametrize(
    ("english", "changed", "fault"),
    [
        ("## Next {#next}", "### Next {#next}", "same headings, levels and anchors"),
        ("{#next}", "{#following}", "same headings, levels and anchors"),
        ("## Next {#next}", "", "same headings, levels and anchors"),
        ("## Next {#next}", "## Next {#next}\n\n## More {#more}", "has its end"),
        ("en/block.py", "en/other.py", "figures differ"),
        ("en/block.py", "fr/block.py", "figures differ"),
        ("```python", "```text", "figures differ"),
        ("en/block-1", "en/block-2", "figures differ"),
        ("60,000 images", "6,000 images", "numbers differ"),
        ("88.3%", "88.4%", "numbers differ"),
        ("10 epochs", "ten epochs", "numbers differ"),
        ("25 images", "26 images", "numbers differ"),
        ("1{,}875", "1{,}876", "formulas differ"),
        ("$0.5$", "$0.6$", "formulas differ"),
        ("(#next)", "(#title)", "links differ"),
        ("!!! note", "??? note", "boxes differ"),
        ("- two", "two", "list items differ"),
    ],
)
def test_bad_pages_have_a_fault(english, changed, fault):
    pages = good_pages()
    path, text = pages["en"]
    assert english in text
    pages["en"] = path, text.replace(english, changed, 1)
    assert any(fault in sentence for sentence in faults(pages))
    assert all("good.fr.md" in sentence for sentence in faults(pages))


def test_the_order_of_what_is_shown_is_the_same():
    pages = good_pages()
    path, text = pages["en"]
    picture = "![A curve over 10 epochs.](figures/article/en/block-1.svg)\n"
    moved = text.replace(picture, "").replace("```python", f"{picture}\n```python")
    pages["en"] = path, moved
    (fault,) = faults(pages)
    assert "blocks, outputs and figures differ" in fault
