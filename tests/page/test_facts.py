"""What templates show beside the text of a page."""

from dataclasses import replace
from datetime import date

import pytest

from page.facts import dates, last_changes, minutes, provenance, published, take_away
from tests.conftest import shown, write_block
from tests.page.conftest import result, write

DATED = f"---\ndate: 2023-05-03\n---\n{shown('hello')}"


@pytest.mark.parametrize(
    ("language", "published"), [("fr", "3 mai 2023"), ("en", "3 May 2023")]
)
def test_a_page_says_when_it_was_published(site, language, published):
    made = site({f"{language}/index.md": DATED}, language)
    assert dates(made.page("index.md"), made) == {
        "published": {"iso": "2023-05-03", "text": published},
        "changed": None,
    }


def test_french_writes_the_first_of_a_month_in_its_own_way(site):
    made = site({"fr/index.md": DATED.replace("-03", "-01")})
    published = dates(made.page("index.md"), made)["published"]
    assert published["text"] == "1er mai 2023"


def test_a_page_changes_with_its_blocks(site):
    days = {
        "docs/en/index.md": date(2023, 5, 4),
        "snippets/article/hello.py": date(2024, 1, 2),
        "docs/fr/index.md": date(2025, 1, 1),
    }
    made = site({"en/index.md": DATED}, "en", days=days)
    changed = dates(made.page("index.md"), made)["changed"]
    assert changed == {"iso": "2024-01-02", "text": "2 January 2024"}
    # Committed before it was published, it has not changed since.
    made = site(
        {"en/index.md": DATED}, "en", days=dict.fromkeys(days, date(2023, 5, 3))
    )
    assert dates(made.page("index.md"), made)["changed"] is None


def test_what_is_folded_and_code_take_no_time_to_read(site):
    def read(text):
        made = site({"en/index.md": f"{DATED}\n{text}\n"}, "en")
        return minutes(made.page("index.md"))

    words = "word " * 990
    assert read(words) == 5
    assert read(f"{words}{words}") == 10
    assert read(f"{words}\n\n??? note\n\n    {words}\n\n```\n{words}\n```") == 5


def test_pages_with_a_date_are_published_the_latest_first(site):
    made = site(
        {
            "en/index.md": DATED,
            "en/later.md": "---\ndate: 2024-01-01\ndescription: More\n---\n# Later",
            "en/plain.md": "# Plain",
            "fr/index.md": DATED,
        },
        "en",
        days={
            "docs/en/index.md": date(2025, 1, 2),
            "docs/en/plain.md": date(2026, 1, 2),
        },
    )
    latest, first = published(made)
    address = made.addresses["en"]
    assert latest == {
        "title": "Later",
        "url": "later/",
        "minutes": 5,
        "address": f"{address}later/",
        "summary": "More",
        "published": "2024-01-01",
        "changed": "2024-01-01",
    }
    assert (first["address"], first["changed"]) == (address, "2025-01-02")
    assert last_changes(made) == {"": "2025-01-02", "plain/": "2026-01-02"}


def test_a_page_without_a_date_has_none(site):
    made = site({"fr/index.md": "# One\n"})
    assert dates(made.page("index.md"), made) is None


def test_results_come_from_a_machine_and_versions(root, site, results):
    write_block(root, "more", "x = 1")
    results["article/more"] = result(root)
    made = site({"en/index.md": shown("hello") + shown("more")}, "en")
    found = provenance(made.page("index.md"), made)
    assert found["facts"] == {
        "executed": "2 Jan 2026",
        "versions": "Python 3.11.4, NumPy 2.1.0",
        "machine": "Linux, A processor, 2 cores",
    }
    assert "2, in 3 seconds" in found["sentence"]
    assert found["more"] is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "Blocs exécutés ailleurs que là où cette page a été construite\u00a0: 1. "
            "Leurs résultats viennent de https://other.example/results.zip.",
        ),
        (
            "en",
            "Blocks executed elsewhere than where this page was built: 1. "
            "Their results come from https://other.example/results.zip.",
        ),
    ],
)
def test_what_was_executed_elsewhere_is_told(root, site, results, language, sentence):
    write_block(root, "more", "x = 1")
    origin = "https://other.example/results.zip"
    results["article/more"] = replace(result(root), origin=origin)
    made = site({f"{language}/index.md": shown("hello") + shown("more")}, language)
    assert provenance(made.page("index.md"), made)["elsewhere"] == sentence
    made = site({f"{language}/index.md": shown("hello")}, language)
    assert not provenance(made.page("index.md"), made)["elsewhere"]


def test_where_a_result_is_missing_nothing_is_said(site, results):
    results.clear()
    made = site({"en/index.md": shown("hello")}, "en")
    assert provenance(made.page("index.md"), made) is None


def test_blocks_for_the_terminal_have_no_results(root, site):
    block = "# --8<-- [start:block]\npip install x\n# --8<-- [end:block]\n"
    write(root, "snippets/article/install.sh", block)
    text = '```sh\n--8<-- "article/install.sh:block"\n```\n'
    made = site({"en/index.md": text}, "en")
    assert provenance(made.page("index.md"), made) is None


REPOSITORY = "https://github.com/someone/tutorial"


def links(site, language, repository="", branch="main"):
    made = site({f"{language}/more.md": shown("hello")}, language)
    texts = {"notebook": "é" * 6_000, "script": "x = 1"}
    found = take_away(made.page("more.md"), made, texts, repository, branch)
    return {link["name"]: (link["url"], link["size"]) for link in found}


@pytest.mark.parametrize(
    ("language", "kilobytes", "one"),
    [("fr", "12\u202fko", "1\u202fko"), ("en", "12 kB", "1 kB")],
)
def test_an_article_has_other_forms(site, language, kilobytes, one):
    assert links(site, language) == {
        "article": ("more/", False),
        "page": ("notebooks/article/", False),
        "notebook": (f"downloads/article.{language}.ipynb", kilobytes),
        "script": (f"downloads/article.{language}.py", one),
    }


@pytest.mark.parametrize(("language", "folder"), [("fr", ""), ("en", "en/")])
def test_a_repository_on_github_is_opened_in_colab_too(site, language, folder):
    found = links(site, language, REPOSITORY, "fixes/issue#3")
    assert found["colab"][0] == (
        "https://colab.research.google.com/github/someone/tutorial/blob/gh-pages/"
        f"{folder}downloads/article.{language}.ipynb"
    )
    source = f"{REPOSITORY}/blob/fixes/issue%233/docs/{language}/more.md"
    assert found["source"][0] == source


def test_colab_opens_nothing_from_elsewhere(site):
    found = links(site, "fr", "https://gitlab.com/someone/tutorial")
    assert "source" in found
    assert "colab" not in found
