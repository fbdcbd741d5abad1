"""A reader takes an article's exercise notebook, and executes it in a fresh kernel.

What checks say of wrong answers is tested in `snippets/<article>/tests/`.
"""

import ast
import re
import sys

import nbformat
import pytest

from page.exercises import exercises_of
from page.pages import read_pages
from tests.conftest import FRENCH, LANGUAGES, ROOT
from tests.html_pages import parse, text_of
from tests.test_downloads import execute, printed, reader
from weave.project import Project

# What a reader installs for the articles.
LIBRARIES = {"keras", "matplotlib", "numpy", "tensorflow"}

PAGES = {page.blocks[-1].split("/")[0]: page for page in FRENCH if exercises_of(page)}

# What a reader finds on paper.
ON_PAPER = {
    "neurons": "a, b, c = 0, 2, -3",
    "recall": "small_accuracy, small_recall, small_precision = (\n"
    "    113 / 150, [40 / 50, 30 / 50, 43 / 50], [40 / 60, 30 / 40, 43 / 50]\n)",
    "softmax": "two_scores, two_slopes = [0.731, 0.269], [0.731, -0.731]\n"
    "two_loss = 1.313",
    "step": "loss_before, w_slope, b_slope, loss_after = 5, -6, -4, 1.16",
    "small_matrix": "accuracy_before, accuracy_after = 45 / 60, 48 / 60\n"
    "recalls_before, precisions_before = [0.9, 0.95, 0.4], [18 / 21, 19 / 31, 1]\n"
    "recalls_after, precisions_after = [0.9, 0.75, 0.75], [0.9, 0.75, 0.75]",
    "phone_bytes": "in_groups, billions = 4.5, [12, 1.5, 1.69]",
}


def cells_of(site, article, language):
    name = f"downloads/{article}.exercises.{language}.ipynb"
    path = site / LANGUAGES[language] / name
    return nbformat.read(path, as_version=4).cells


def checks(cells):
    """The places of the cells that check an answer, by their exercises."""
    calls = [re.fullmatch(r'check\("(\w+)"\)', cell.source) for cell in cells]
    return {call[1]: place for place, call in enumerate(calls) if call}


def solved(cells, page):
    """The cells, with our solutions where answers are to be written."""
    cells, project = [cell.copy() for cell in cells], Project(ROOT)
    exercises = {exercise.name: exercise for exercise in exercises_of(page)}
    for name, place in checks(cells).items():
        blocks = map(project.block, exercises[name].solution)
        solution = "\n\n".join(block.code for block in blocks)
        cells[place - 1].source = ON_PAPER.get(name, solution)
    return cells


def page_of(article, language):
    """The page of an article in a language, as it is read."""
    return next(
        page
        for page in read_pages(ROOT)
        if (page.uri, page.language) == (PAGES[article].uri, language)
    )


@pytest.mark.parametrize("article", PAGES)
def test_it_is_a_notebook_with_the_statements_of_its_page(site, language, article):
    name = f"downloads/{article}.exercises.{language}.ipynb"
    notebook = nbformat.read(site / LANGUAGES[language] / name, as_version=4)
    nbformat.validate(notebook)
    page = page_of(article, language)
    names = [exercise.name for exercise in exercises_of(page)]
    assert list(checks(notebook.cells)) == names
    shown = parse(site / LANGUAGES[language] / page.url / "index.html")
    headings = {
        e.get("id"): text_of(e).rstrip("¶") for e in shown.iter("h3") if e.get("id")
    }
    prose = "\n".join(c.source for c in notebook.cells if c.cell_type == "markdown")
    for exercise in exercises_of(page):
        assert f"## {headings[exercise.anchor]}\n" in prose
    for markup in ("{{", "--8<--", "!!! ", "??? ", "<div", "figures/", "{#"):
        assert markup not in prose
    solutions = [file for e in exercises_of(page) for file in e.solution]
    code = "\n".join(c.source for c in notebook.cells if c.cell_type == "code")
    for file in solutions:
        assert Project(ROOT).block(file).code not in code


@pytest.mark.parametrize("article", PAGES)
def test_it_needs_the_libraries_of_the_article_and_no_host(site, language, article):
    for cell in cells_of(site, article, language):
        if cell.cell_type == "code":
            for node in ast.walk(ast.parse(cell.source)):
                names = [alias.name for alias in getattr(node, "names", [])]
                if isinstance(node, ast.ImportFrom):
                    names = [node.module]
                if isinstance(node, ast.Import | ast.ImportFrom):
                    packages = {name.split(".")[0] for name in names}
                    assert packages <= LIBRARIES | sys.stdlib_module_names
            assert "://" not in cell.source


@pytest.mark.parametrize("article", PAGES)
def test_a_page_offers_it_beside_its_exercises_and_its_downloads(
    site, language, article
):
    page = page_of(article, language)
    tree = parse(site / LANGUAGES[language] / page.url / "index.html")
    root = "../" if page.url else ""
    address = f"{root}downloads/{article}.exercises.{language}.ipynb"
    lists = [
        (e.get("class"), e.get("aria-label"))
        for e in tree.iter("ul")
        if any(link.get("href") == address for link in e.iter("a"))
    ]
    assert [kind for kind, _ in lists] == [
        "take-away",
        "take-away in-text",
        "take-away",
    ]
    assert lists[0][1] == lists[2][1] != lists[1][1]
    said = {text_of(a) for a in tree.iter("a") if a.get("href") == address}
    assert len(said) == 1
    size = (site / LANGUAGES[language] / page.url / address).stat().st_size
    unit = {"fr": "\u202fko", "en": " kB"}[language]
    assert f"({round(size / 1000)}{unit})" in said.pop()
    # Between the heading of the exercises and the first of them.
    content = (site / LANGUAGES[language] / page.url / "index.html").read_text()
    places = [
        content.index(mark) for mark in ('id="exercises"', "in-text", 'id="exercise-')
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("article", PAGES)
def test_without_answers_it_says_what_is_missing(site, tmp_path, article):
    cells = cells_of(site, article, "fr")
    environment = reader(tmp_path / "home", shortened=True)
    executed = execute(cells, tmp_path, environment)
    for name, place in checks(cells).items():
        names = re.findall(r"^(\w+) = \.\.\.", cells[place - 1].source, re.MULTILINE)
        expected = f"… À définir d’abord\u00a0: {', '.join(names)}.\n"
        assert printed([executed[place]]) == expected, name


def all_right(site, tmp_path, article):
    """Whether all checks find our solutions right."""
    cells = solved(cells_of(site, article, "en"), page_of(article, "en"))
    environment = reader(tmp_path / "home", shortened=False)
    executed = execute(cells, tmp_path, environment)
    said = {name: printed([executed[place]]) for name, place in checks(cells).items()}
    assert said == dict.fromkeys(said, "✓ That’s right.\n")


def test_our_solutions_are_right_in_it(site, tmp_path):
    """Those of the article whose exercises train least."""
    all_right(site, tmp_path, "under_the_hood")


@pytest.mark.weekly
@pytest.mark.parametrize("article", sorted(PAGES.keys() - {"under_the_hood"}))
def test_our_solutions_are_right_in_those_that_train(site, tmp_path, article):
    all_right(site, tmp_path, article)
