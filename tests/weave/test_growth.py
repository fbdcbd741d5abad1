"""More articles and more languages need nothing new in weave, and cost no more each."""

import cProfile
import pstats
import shutil

import pytest

from tests.conftest import build
from tests.weave.conftest import executed, stale, weave_it
from weave.project import Project
from weave.run import weave

LANGUAGES = ("de", "en", "fr")

SHARED = {
    "data": "data = [3, 4]\nprint(data)",
    "model": "model = sum(data)\naccuracy = 0.5\nprint(model)",
    "seed": "import random\n\nrandom.seed(42)",
}
WORDS = {"fr": "modèle", "en": "model", "de": "Modell"}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def section(code):
    return f"# --8<-- [start:block]\n{code}\n# --8<-- [end:block]\n"


def write_article(root, name, languages):
    """An article of three shared blocks, and one with words for each language."""
    package = root / "snippets" / name
    write(package / "__init__.py", "")
    for block, code in SHARED.items():
        above = f"from snippets.{name}.data import data\n" if block == "model" else ""
        write(package / f"{block}.py", above + section(code))
    for language in languages:
        words = f"print('{WORDS[language]}', model)"
        above = f"from snippets.{name}.model import model\n"
        write(package / language / "__init__.py", "")
        write(package / language / "say.py", above + section(words))
        blocks = [*SHARED, f"{language}/say"]
        lines = [
            f'```python\n--8<-- "{name}/{block}.py:block"\n```' for block in blocks
        ]
        lines += [
            f'```text\n--8<-- "{name}/{block}.txt"\n```'
            for block in blocks
            if block != "seed"
        ]
        lines.append(f"{{{{ {name}/model.accuracy | percent 1 }}}}")
        page = root / "docs" / language / f"{name}.md"
        write(page, f"# {name}\n\n" + "\n\n".join(lines) + "\n")


@pytest.fixture
def library(project):
    """An empty library: the configuration of this repository, and no article yet."""
    shutil.rmtree(project / "snippets/article")
    for language in ("fr", "en"):
        (project / "docs" / language / "index.md").write_text("# Home\n")
    return project


def add_german(root):
    """What a teacher adds beside the words in the articles: a config and a page."""
    german = (root / "mkdocs.en.yml").read_text().replace("docs/en", "docs/de")
    write(root / "mkdocs.de.yml", german.replace("language: en", "language: de"))
    write(root / "docs/de/index.md", "# Anfang\n")


def test_a_second_article_and_a_third_language(library):
    write_article(library, "one", ("en", "fr"))
    weave_it(library)
    write_article(library, "two", ("en", "fr"))
    assert set(executed(weave_it(library))) == {
        "two/data", "two/model", "two/seed", "two/en/say", "two/fr/say"
    }  # fmt: skip
    add_german(library)
    for name in ("one", "two"):
        write_article(library, name, LANGUAGES)
    woven = weave_it(library)
    assert executed(woven) == {"one/de/say": "new", "two/de/say": "new"}
    assert woven.outputs["two/de/say.txt"].read_text() == "Modell 7\n"
    site = build(library, library / "site")
    page = (site / "de/two/index.html").read_text(encoding="utf-8")
    assert "Modell 7" in page
    assert "50,0\u00a0%" in page
    assert "modèle 7" in (site / "two/index.html").read_text(encoding="utf-8")


def calls_of_a_rebuild(project, number_of_articles):
    """How many functions a run calls that has nothing to execute.

    Times differ from run to run; this number does not.
    """
    for number in range(number_of_articles):
        write_article(project, f"article{number}", LANGUAGES)
    weave_it(project)
    profile = cProfile.Profile()
    assert executed(profile.runcall(weave_it, project)) == {}
    return pstats.Stats(profile).total_calls


def test_ten_articles_in_three_languages(library):
    add_german(library)
    said = []
    for number in range(10):
        write_article(library, f"article{number}", LANGUAGES)
    woven = weave(Project(library), said.append)
    # Three shared blocks and three with words, whatever the number of pages.
    assert len(executed(woven)) == len(said) - 1 == 10 * (3 + 3)
    assert stale(library) == {}


def test_a_rebuild_grows_no_faster_than_the_number_of_pages(library):
    add_german(library)
    none, few, many = (calls_of_a_rebuild(library, number) for number in (0, 10, 20))
    assert many - few < 1.05 * (few - none)
