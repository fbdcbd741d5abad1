"""Makes an article's exercise notebook: statements, cells to answer in, and checks."""

import re
from collections.abc import Mapping
from pathlib import Path

from babel.numbers import get_decimal_symbol, get_group_symbol

from page.article import MAGIC, notebook_file, read_cells, title_of
from page.exercises import answers_of, check_of, exercises_of, messages
from page.pages import Page
from page.site import Site
from weave.blocks import Block
from weave.graph import Graph

# What notebooks carry to check answers with.
ANSWERS = Block("answers", Path(__file__).with_name("answers.py"))

# Jupyter folds such a cell, and so does Colab, which shows its title.
FOLDED = {"cellView": "form", "jupyter": {"source_hidden": True}}


def exercise_notebook(page: Page, site: Site) -> str:
    """Return the text of an .ipynb file with the exercises of an article."""
    cells = [_markdown(_opening(page, site)), _carried(page, site)]
    exercises, shown = exercises_of(page), set()
    words = site.words["exercises"]
    solutions = {file for exercise in exercises for file in exercise.solution}
    graph = Graph(site.project)
    for exercise in exercises:
        cells.append(_statement(exercise, page, site))
        needed = _needed(exercise, page, graph, site.project)
        needed = [f for f in needed if f not in shown | solutions]
        shown.update(needed)
        if needed:
            cells.append(_markdown(words["setup"]))
        for file in needed:
            cells.append(_code(site.code(site.project.block(file))))
        cells.append(_code(_names(exercise, page, site)))
        cells.append(_code(f'check("{exercise.name}")'))
    numbered = [{"id": f"cell-{n}", **cell} for n, cell in enumerate(cells)]
    return notebook_file(numbered)


def translated_check(code: str, texts: Mapping[str, str]) -> str:
    """Return a check's code with its messages in another language.

    >>> translated_check('message("No {n}.", n=1)', {"No {n}.": "Pas {n}."})
    "message('Pas {n}.', n=1)"
    """
    lines = code.encode().split(b"\n")
    found = [node for node in messages(code) if node.value in texts]
    for node in reversed(found):
        before = lines[node.lineno - 1][: node.col_offset]
        after = lines[node.end_lineno - 1][node.end_col_offset :]
        written = before + repr(texts[node.value]).encode() + after
        lines[node.lineno - 1 : node.end_lineno] = [written]
    return b"\n".join(lines).decode()


def _opening(page, site):
    words = site.words["exercises"]
    blocks = [site.project.block(file) for file in page.blocks]
    commands = [block.code.rstrip("\n") for block in blocks if not block.is_executed]
    title = words["title"].format(title=title_of(page))
    opening = words["opening"].format(address=site.address(page))
    installed = [f"{words['install']}\n\n```sh\n{code}\n```" for code in commands]
    return "\n\n".join([f"# {title}", opening, *installed, words["checks"]])


def _carried(page, site):
    """Return the folded cell with the checks of all exercises."""
    words, texts = site.words["exercises"], site.translations.get(site.language, {})
    group, decimal = get_group_symbol(site.locale), get_decimal_symbol(site.locale)
    checks = [check_of(page, exercise, site.project) for exercise in exercises_of(page)]
    code = [
        f"# @title {words['folded']}\n{site.code(ANSWERS)}".strip("\n"),
        f"WORDS |= {dict(words['said'])!r}\n"
        f"MARKS |= {str.maketrans({',': group, '.': decimal})!r}",
        *(translated_check(site.code(c), texts).strip("\n") for c in checks),
    ]
    return _code("\n\n\n".join(code)) | {"metadata": FOLDED}


def _statement(exercise, page, site):
    """Return the cell of what an exercise asks, with its hint."""
    words, below = site.words["exercises"], []
    address = f"{site.address(page)}#{exercise.anchor}"
    if exercise.hint:
        hint = map(_in_prose, read_cells(page, site, exercise.hint))
        title = f"<details><summary>{words['hint']}</summary>"
        below = [title, *hint, "</details>"]
    below.append(f"[{words['solution']}]({address})")
    texts = [*map(_in_prose, read_cells(page, site, exercise.statement)), *below]
    # The page's title is one level up: here, the exercises are below it.
    texts[0] = re.sub("^#+ ", "## ", texts[0])
    return _markdown("\n\n".join(texts))


def _in_prose(cell):
    """Return a cell's text as Markdown: code that is shown is no answer to execute."""
    if not cell.block:
        return cell.text
    language = "python" if cell.block.is_python else "sh"
    return f"```{language}\n{cell.text.removeprefix(MAGIC)}\n```"


def _needed(exercise, page, graph, project):
    """Return the blocks of the page that an exercise's solution takes names from."""
    if exercise.is_on_paper:
        return []
    modules = [project.block(file).module for file in exercise.solution]
    above = set().union(*map(graph.ancestors, modules))
    return [file for file in page.blocks if project.block(file).module in above]


def _names(exercise, page, site):
    """Return the code of a cell to answer in: the names to define, what each is."""
    code = site.code(check_of(page, exercise, site.project))
    answers = answers_of(code, exercise)
    lines = [f"{name} = ...  # {said}" for name, said in answers.items()]
    return "\n".join([f"# {site.words['exercises']['answer']}", *lines])


def _markdown(text):
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code(text):
    empty = {"execution_count": None, "outputs": []}
    source = text.rstrip("\n")
    return {"cell_type": "code", "metadata": {}, "source": source, **empty}
