"""Makes an article's exercise notebook: statements, cells to answer in, and checks.

An exercise is a heading of the page whose anchor begins with `exercise-`, what stands
below it, a hint in a box `tip`, and a solution in a box `success`. Its check is the
function `check_<name>` in `snippets/<article>/tests/exercises/<name>.py`.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from textwrap import dedent

from babel.numbers import get_decimal_symbol, get_group_symbol

from page.article import name_of, notebook_file, read_cells, title_of
from page.pages import Page
from page.reader import HEADING, included, pieces, rewrite
from page.site import Site
from page.translated import remarks
from weave.blocks import PYTHON, Block
from weave.graph import Graph
from weave.project import Project

# What begins an exercise's anchor.
ANCHOR = "exercise-"

# The mark of an exercise that needs no code of the article: {#exercise-sum .on-paper}.
ON_PAPER = re.compile(r"\{[^}]*\.on-paper\b")

BOX = re.compile(r"(?:!!!|\?\?\?\+?) *(?P<kind>\w+)")
HINT, SOLUTION = "tip", "success"

# What notebooks carry to check answers with.
ANSWERS = Block("answers", Path(__file__).with_name("answers.py"))

# Jupyter folds such a cell, and so does Colab, which shows its title.
FOLDED = {"cellView": "form", "jupyter": {"source_hidden": True}}


@dataclass(frozen=True)
class Exercise:
    """An exercise of a page, as Markdown; `solution` has the blocks that solve it."""

    anchor: str
    statement: str
    hint: str
    solution: tuple[str, ...]
    is_on_paper: bool

    @property
    def name(self) -> str:
        """The name of its check's module."""
        return self.anchor.removeprefix(ANCHOR).replace("-", "_")


def exercises_of(page: Page) -> list[Exercise]:
    """Return the exercises of a page, in order."""
    # A comment in code is no heading; lines keep their numbers.
    blank = dict.fromkeys(
        ("front", "fence"), lambda piece: "\n" * piece.text.count("\n")
    )
    masked, lines = rewrite(page.text, **blank), page.text.split("\n")
    headings = list(HEADING.finditer(masked))
    starts = [masked.count("\n", 0, heading.start()) for heading in headings]
    ends = [*starts, len(lines)][1:]
    return [
        _exercise(heading["id"], lines[start:end])
        for heading, start, end in zip(headings, starts, ends, strict=True)
        if (heading["id"] or "").startswith(ANCHOR)
    ]


def check_of(page: Page, exercise: Exercise, project: Project) -> Block:
    """Return the check of a page's exercise: a section of code, as a block has it."""
    name = f"{name_of(page)}/tests/exercises/{exercise.name}"
    return project.block(name + PYTHON)


def exercise_faults(page: Page, project: Project) -> Iterator[str]:
    """Yield what exercises of a page lack to be checked."""
    for exercise in exercises_of(page):
        check = check_of(page, exercise, project)
        function = f"check_{exercise.name}"
        if not check.path.is_file():
            yield (
                f"{page.name}: the exercise {exercise.anchor} has no check: write "
                f"{check.file}, with a function {function}"
            )
        elif not exercise.solution:
            yield (
                f"{page.name}: the exercise {exercise.anchor} has no solution: show a "
                'block in a box `??? success "…"` below it'
            )
        else:
            yield from _check_faults(check, function)


def exercise_notebook(page: Page, site: Site) -> str:
    """Return the text of an .ipynb file with the exercises of an article."""
    cells = [_markdown(_opening(page, site)), _carried(page, site)]
    exercises, shown = exercises_of(page), set()
    words = site.words["exercises"]
    solutions = {file for exercise in exercises for file in exercise.solution}
    graph = Graph(site.project)
    for exercise in exercises:
        cells += _statement(exercise, page, site)
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


def messages(code: str) -> list[ast.Constant]:
    """Return the sentences that a check says, in order."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    found = [
        call.args[0]
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "message"
    ]
    return sorted(found, key=lambda node: node.lineno)


def _check_faults(check, function):
    """Yield what a check lacks to be carried in a notebook."""
    try:
        definition = _definition(check.code, function)
    except SyntaxError as error:
        line = error.lineno + check.source[: check.source.index(check.code)].count("\n")
        yield f"{check.file} is not Python, {error.msg}: fix line {line}"
        return
    if definition is None:
        yield f"{check.file} has no function {function}: define it in its section"
        return
    said = _beside(check.code)
    for name, line in _answers(definition).items():
        if line not in said:
            yield (
                f"{check.file}: {function} does not say what {name} is: say it in a "
                "comment on the line of this parameter"
            )


def _exercise(anchor, lines):
    """Return an Exercise from its lines: prose, and boxes with indented lines."""
    kinds, kind = [], ""
    for line in lines:
        if box := BOX.match(line):
            kind = box["kind"]
        elif line.strip() and not line.startswith((" ", "\t")):
            kind = ""
        kinds.append((kind, line))
    parts = {HINT: "", SOLUTION: "", "": ""}
    for kind, run in groupby(kinds, lambda pair: pair[0]):
        text = "\n".join(line for _, line in run)
        if kind in (HINT, SOLUTION):  # their titles are the notebook's
            text = dedent(text.partition("\n")[2])
        parts[kind if kind in parts else ""] += text + "\n"
    fences = (piece for piece in pieces(parts[SOLUTION]) if piece.kind == "fence")
    files = [include["file"] for fence in fences for include in included(fence)]
    return Exercise(
        anchor,
        parts[""],
        parts[HINT].strip(),
        tuple(file for file in files if file.endswith(PYTHON)),
        bool(ON_PAPER.search(lines[0])),
    )


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
    """Return the cells of what an exercise asks, the last with its hint."""
    words, below = site.words["exercises"], []
    address = f"{site.address(page)}#{exercise.anchor}"
    if exercise.hint:
        (hint,) = read_cells(page, site, exercise.hint)
        title = f"<details><summary>{words['hint']}</summary>"
        below = [title, hint.text, "</details>"]
    below.append(f"[{words['solution']}]({address})")
    *cells, last = read_cells(page, site, exercise.statement)
    texts = [*(c.text for c in cells), "\n\n".join([last.text, *below])]
    # The page's title is one level up: here, the exercises are below it.
    texts[0] = re.sub("^#+ ", "## ", texts[0])
    return [_markdown(text) for text in texts]


def _needed(exercise, page, graph, project):
    """Return the blocks of the page that an exercise's solution takes names from."""
    if exercise.is_on_paper:
        return []
    modules = [project.block(file).module for file in exercise.solution]
    above = set().union(*map(graph.ancestors, modules))
    return [file for file in page.blocks if project.block(file).module in above]


def _names(exercise, page, site):
    """Return the code of a cell to answer in: the names to define, what each is."""
    check = check_of(page, exercise, site.project)
    code = site.code(check)
    said = _beside(code)
    answers = _answers(_definition(code, f"check_{exercise.name}"))
    lines = [f"{name} = ...  # {said[line]}" for name, line in answers.items()]
    return "\n".join([f"# {site.words['exercises']['answer']}", *lines])


def _definition(code, name):
    """Return a function of some code by its name; None where there is none."""
    found = (node for node in ast.parse(code).body if isinstance(node, ast.FunctionDef))
    return next((node for node in found if node.name == name), None)


def _answers(definition):
    """Return the parameters that are a reader's answers, with their lines.

    Those by keyword alone are names of the article.
    """
    return {argument.arg: argument.lineno for argument in definition.args.args}


def _beside(code):
    """Return the comments beside some code, by their lines."""
    return {remark.line: remark.paragraphs[0] for remark in remarks(code)}


def _markdown(text):
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code(text):
    empty = {"execution_count": None, "outputs": []}
    source = text.rstrip("\n")
    return {"cell_type": "code", "metadata": {}, "source": source, **empty}
