"""Exercises of pages of a few lines, their faults, and the notebook made of them."""

import json

import nbformat
import pytest

from page.checks import check_pages
from page.downloads import downloads
from page.errors import PageError
from page.exercise_notebook import exercise_notebook, translated_check
from page.exercises import exercise_faults, exercises_of
from page.facts import exercise_links, forms
from page.pages import read_pages
from tests.conftest import output, shown, write_block
from tests.page.conftest import ADDRESS, write
from weave.project import Project

STATEMENT = """\
### Add up {{ #exercise-add-up{mark} }}

What do [two](#two) and three make?

| a | b |
|---|---|
| 2 | 3 |

??? tip "A hint"

    Count on `fingers`.

??? success "Solution"

    It is:

{solution}
"""

CHECK = '''\
"""The sum of two numbers."""

from page.answers import message

# --8<-- [start:block]
def check_add_up(
    total,  # the sum
    parts,  # what it is made of
    *,
    two,
):
    assert total > two, message("{total:,} is too little.", total=total)
    assert sum(parts) == total, message("It has other parts.")


# --8<-- [end:block]
'''

FILE = "snippets/article/tests/exercises/add_up.py"


def indented(text):
    return "".join(f"    {line}\n" for line in text.splitlines())


def text(mark=""):
    """A page with an exercise that takes a name from its first block."""
    statement = STATEMENT.format(mark=mark, solution=indented(shown("add_up")))
    return (
        f"# Sums\n\n{shown('hello')}\n{output('hello')}\n{shown('two')}\n"
        f"```sh\n# {{#exercise-none}}\n```\n\n## Exercises\n\nTwo.\n\n{statement}"
        "\n## The end {#end}\n\nThat’s all.\n"
    )


@pytest.fixture
def make(root, site):
    """A function that makes the Site of a page with an exercise and its check."""
    write_block(root, "two", "two = 2  # a pair")
    before = "from snippets.article.two import two"
    write_block(root, "add_up", "parts = [two, 3]\ntotal = sum(parts)", before)
    write(root, FILE, CHECK)
    return lambda mark="", language="en": site(
        {f"{language}/index.md": text(mark)}, language
    )


def page_of(made):
    return made.page("index.md")


def cells_of(made):
    notebook = nbformat.reads(exercise_notebook(page_of(made), made), as_version=4)
    nbformat.validate(notebook)
    return notebook.cells


def run(cells, *answers):
    """What the cells of code print, with answers in the place of those to fill in."""
    printed, waiting = [], list(answers)
    names = {"print": lambda *words: printed.append(" ".join(map(str, words)))}
    for cell in cells:
        if cell.cell_type == "code":
            is_answer = "= ..." in cell.source and waiting
            exec(waiting.pop(0) if is_answer else cell.source, names)
    return printed


def test_an_exercise_has_a_statement_a_hint_and_a_solution(make):
    (exercise,) = exercises_of(page_of(make()))
    assert exercise.name == "add_up"
    assert exercise.statement.startswith("### Add up {")
    assert exercise.statement.rstrip().endswith("| 2 | 3 |")
    assert exercise.hint == "Count on `fingers`."
    assert exercise.solution == ("article/add_up.py",)


def test_its_notebook_has_all_that_a_reader_needs(make):
    made = make()
    opening, checks, statement, setup, two, answer, check = cells_of(made)
    assert opening.source.startswith("# Exercises: Sums\n")
    assert f"]({ADDRESS}en/)" in opening.source
    assert checks.metadata == {"cellView": "form", "jupyter": {"source_hidden": True}}
    assert checks.source.startswith("# @title The checks\nimport inspect\n")
    assert "\n\n\ndef check_add_up(" in checks.source
    assert statement.source == (
        f"## Add up\n\nWhat do [two]({ADDRESS}en/#two) and three make?\n\n"
        "| a | b |\n|---|---|\n| 2 | 3 |\n\n"
        "<details><summary>Hint</summary>\n\nCount on `fingers`.\n\n</details>\n\n"
        f"[Our answer, in the article]({ADDRESS}en/#exercise-add-up)"
    )
    assert "needed from here on" in setup.source
    assert two.source == "two = 2  # a pair"
    assert answer.source == (
        "# Replace the dots:\ntotal = ...  # the sum\nparts = ...  # what it is made of"
    )
    assert check.source == 'check("add_up")'


def test_code_that_a_statement_or_a_hint_shows_is_not_to_be_executed(root, site, make):
    write_block(root, "three", "three = 3")
    hint = f"    Like this:\n\n{indented(shown('three'))}"
    (root / "snippets/article/list.sh").write_text(
        "# --8<-- [start:block]\nls\n# --8<-- [end:block]\n"
    )
    hint += '\n\n    ```sh\n    --8<-- "article/list.sh:block"\n    ```'
    made = text().replace("    Count on `fingers`.", hint)
    made = made.replace("\n| a | b |", f"\n{shown('hello')}\n| a | b |")
    made = made.replace(f"# Sums\n\n{shown('hello')}", "# Sums\n")
    cells = cells_of(site({"en/index.md": make() and made}, "en"))
    (statement,) = [cell for cell in cells if cell.source.startswith("## Add up")]
    assert '```python\nprint("hello")\n```\n\n| a | b |' in statement.source
    assert (
        "Like this:\n\n```python\nthree = 3\n```\n\n```sh\nls\n```\n"
        in statement.source
    )


def test_an_exercise_on_paper_needs_no_code(make):
    sources = [cell.source for cell in cells_of(make(" .on-paper"))]
    assert "two = 2  # a pair" not in sources
    assert len(sources) == 5


def test_code_is_given_once_and_solutions_never(root, site, make):
    write(root, FILE.replace("add_up", "again"), CHECK.replace("add_up", "again"))
    before = "from snippets.article.add_up import total\nfrom snippets.article.two "
    write_block(root, "again", "parts = [total]", f"{before}import two")
    again = STATEMENT.format(mark="", solution=indented(shown("again")))
    again = again.replace("#exercise-add-up", "#exercise-again")
    made = site({"en/index.md": text() + again}, "en")
    sources = [cell.source for cell in cells_of(made)]
    assert sources.count("two = 2  # a pair") == 1
    assert not [source for source in sources if "parts = [two, 3]" in source]
    assert sources[-1] == 'check("again")'


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("total, parts = 5, [2, 3]", "✓ That’s right."),
        ("total, parts = 5, [2, 4]", "✗ Not yet. It has other parts."),
        ("total, parts = -4321, [2]", "✗ Not yet. -4,321 is too little."),
        ("total = 5", "… Define first: parts."),
        ("total = parts = ...", "… Define first: total, parts."),
        ("total, parts = 5, 5", "✗ Not yet. This answer can’t be read. Does each name"),
        ("del two", "… Execute the cells above first: they define two."),
    ],
)
def test_an_answer_is_checked(make, answer, said):
    (printed,) = run(cells_of(make()), answer)
    assert printed.startswith(said)


def test_nothing_is_asked_of_readers_who_execute_all_at_once(make):
    assert run(cells_of(make())) == ["… Define first: total, parts."]


def test_a_french_notebook_speaks_french(make):
    made = make(language="fr")
    texts = {
        "the sum": "la somme",
        "{total:,} is too little.": "{total:,} est trop peu.",
    }
    made.translations["fr"] = texts
    cells = cells_of(made)
    assert cells[0].source.startswith("# Exercices\u00a0: Sums\n")
    assert any("total = ...  # la somme\n" in cell.source for cell in cells)
    (said,) = run(cells, "total, parts = -4321.5, [2]")
    assert said == "✗ Pas encore. -4\u202f321,5 est trop peu."


def test_only_messages_are_translated():
    code = 'assert x == "no", message(\n    "No "\n    "é {n}.",\n    n="no",\n)\n'
    found = translated_check(code, {"No é {n}.": "Pas d’é {n}.", "no": "non"})
    assert found == (
        'assert x == "no", message(\n    \'Pas d’é {n}.\',\n    n="no",\n)\n'
    )


def faults(made):
    return list(exercise_faults(page_of(made), made.project))


def test_an_exercise_that_can_be_checked_has_no_fault(make):
    assert faults(make()) == []


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (
            CHECK.replace("check_add_up", "check_sum"),
            f"{FILE} has no function check_add_up: define it in its section",
        ),
        (
            CHECK.replace("total,  # the sum", "total,"),
            f"{FILE}: check_add_up does not say what total is: say it in a comment on "
            "the line of this parameter",
        ),
        (
            CHECK.replace('message("It', 'message(f"{two} It'),
            f"{FILE} puts a message together, and so it has no translation: write it "
            "as one text, with what varies in {braces}",
        ),
        (
            CHECK.replace("(\n    total", "(\n    total:"),
            f"{FILE} is not Python, invalid syntax: fix line 7",
        ),
    ],
)
def test_a_check_that_cannot_be_used_is_told(root, make, check, said):
    write(root, FILE, check)
    assert faults(make()) == [said]


def test_an_exercise_without_a_check_stops_the_build(root, make):
    (root / FILE).unlink()
    make()
    with pytest.raises(PageError) as stopped:
        check_pages(Project(root), read_pages(root))
    assert str(stopped.value) == (
        "docs/en/index.md: the exercise exercise-add-up has no check: write "
        f"{FILE}, with a function check_add_up"
    )


def test_a_check_without_an_exercise_is_told(root, make):
    make()
    write(root, "snippets/article/tests/exercises/__init__.py", "")
    path = root / "docs/en/index.md"
    misspelt = path.read_text("utf-8").replace("#exercise-add-up", "#exercice-add-up")
    path.write_text(misspelt, encoding="utf-8")
    assert check_pages(Project(root), read_pages(root)) == [
        f"docs/en/index.md has no exercise for {FILE}: give its heading the anchor "
        "{#exercise-add-up}, or delete the check"
    ]


def test_an_exercise_without_a_solution_is_told(root, site, make):
    made = site({"en/index.md": text().replace("??? success", "??? note")}, "en")
    assert faults(made) == [
        "docs/en/index.md: the exercise exercise-add-up has no solution: show a block "
        'in a box `??? success "…"` below it'
    ]


def test_exercises_are_a_form_of_their_article(make):
    made = make()
    address = "downloads/article.exercises.en.ipynb"
    assert forms(page_of(made))["exercises"] == address
    texts = downloads(page_of(made), made)
    assert json.loads(texts["exercises"])["nbformat"] == 4
    github = "https://github.com/someone/tutorial"
    links = exercise_links(page_of(made), made, texts, github)
    assert {link["name"]: link["url"] for link in links} == {
        "exercises": address,
        "colab": "https://colab.research.google.com/github/someone/tutorial/blob/"
        f"gh-pages/en/{address}",
    }
    links = exercise_links(page_of(made), made, texts, "")
    assert [link["name"] for link in links] == ["exercises"]


def test_an_article_without_exercises_has_no_such_notebook(site):
    made = site({"en/index.md": shown("hello")}, "en")
    assert "exercises" not in forms(page_of(made))
    assert set(downloads(page_of(made), made)) == {"notebook", "script"}
    assert exercise_links(page_of(made), made, {}, "https://github.com/a/b") == []
