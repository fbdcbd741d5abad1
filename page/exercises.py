"""Finds the exercises of a page, and holds them against their checks.

An exercise is a heading of the page whose anchor begins with `exercise-`, what stands
below it, a hint in a box `tip`, and a solution in a box `success`. Its check is the
function `check_<name>` in `snippets/<article>/tests/exercises/<name>.py`.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from textwrap import dedent

from page.article import BOX, SOLUTION, name_of
from page.pages import Page
from page.reader import HEADING, included, pieces, rewrite
from page.translated import remarks
from weave.blocks import PYTHON, Block
from weave.project import Project

# What begins an exercise's anchor.
ANCHOR = "exercise-"

# Where an article's checks are.
EXERCISES = "tests/exercises"

# The mark of an exercise that needs no code of the article: {#exercise-sum .on-paper}.
ON_PAPER = re.compile(r"\{[^}]*\.on-paper\b")

# The kind of box that has its hint.
HINT = "tip"


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

    @property
    def function(self) -> str:
        """The name of its check."""
        return f"check_{self.name}"


def exercises_of(page: Page) -> tuple[Exercise, ...]:
    """Return the exercises of a page, in order."""
    return _exercises_in(page.text)


@lru_cache(maxsize=256)
def _exercises_in(markdown):
    # A comment in code is no heading; lines keep their numbers.
    blank = dict.fromkeys(
        ("front", "fence"), lambda piece: "\n" * piece.text.count("\n")
    )
    masked, lines = rewrite(markdown, **blank), markdown.split("\n")
    headings = list(HEADING.finditer(masked))
    starts = [masked.count("\n", 0, heading.start()) for heading in headings]
    ends = [*starts, len(lines)][1:]
    return tuple(
        _exercise(heading["id"], lines[start:end])
        for heading, start, end in zip(headings, starts, ends, strict=True)
        if (heading["id"] or "").startswith(ANCHOR)
    )


def check_of(page: Page, exercise: Exercise, project: Project) -> Block:
    """Return the check of a page's exercise: a section of code, as a block has it."""
    name = f"{name_of(page)}/{EXERCISES}/{exercise.name}"
    return project.block(name + PYTHON)


def answers_of(code: str, exercise: Exercise) -> dict[str, str | None] | None:
    """Return the names that a reader defines, and what a check says they are.

    They are parameters of its function, with comments beside them; those by keyword
    alone are names of the article. None where the function is missing.
    """
    found = (node for node in ast.parse(code).body if isinstance(node, ast.FunctionDef))
    check = next((node for node in found if node.name == exercise.function), None)
    beside = {remark.line: remark.paragraphs[0] for remark in remarks(code)}
    return check and {one.arg: beside.get(one.lineno) for one in check.args.args}


@lru_cache(maxsize=512)
def messages(code: str) -> tuple[ast.expr, ...]:
    """Return the sentences that a check says, as it writes them, in order."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    found = [
        call.args[0]
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "message" and call.args
    ]
    return tuple(sorted(found, key=lambda node: node.lineno))


def exercise_faults(page: Page, project: Project) -> Iterator[str]:
    """Yield what exercises of a page lack to be checked."""
    for exercise in exercises_of(page):
        check = check_of(page, exercise, project)
        if not check.path.is_file():
            yield (
                f"{page.name}: the exercise {exercise.anchor} has no check: write "
                f"{check.file}, with a function {exercise.function}"
            )
        elif not exercise.solution:
            yield (
                f"{page.name}: the exercise {exercise.anchor} has no solution: show a "
                'block in a box `??? success "…"` below it'
            )
        else:
            yield from _check_faults(check, exercise)


def idle_checks(page: Page, project: Project) -> Iterator[str]:
    """Yield the checks of an article that none of the page's exercises asks for.

    A misspelt anchor makes an exercise a mere heading, which nobody would notice.
    """
    asked_for = {exercise.name for exercise in exercises_of(page)}
    folder = project.snippets / name_of(page) / EXERCISES
    for path in sorted(folder.glob(f"[!_]*{PYTHON}")):
        if path.stem not in asked_for:
            check = project.block(path.relative_to(project.snippets).as_posix())
            anchor = ANCHOR + path.stem.replace("_", "-")
            yield (
                f"{page.name} has no exercise for {check.file}: give its heading the "
                f"anchor {{#{anchor}}}, or delete the check"
            )


def _check_faults(check, exercise):
    """Yield what a check lacks to be carried in a notebook."""
    try:
        answers = answers_of(check.code, exercise)
    except SyntaxError as error:
        line = error.lineno + check.source[: check.source.index(check.code)].count("\n")
        yield f"{check.file} is not Python, {error.msg}: fix line {line}"
        return
    if answers is None:
        function = exercise.function
        yield f"{check.file} has no function {function}: define it in its section"
        return
    for name in [name for name, said in answers.items() if not said]:
        yield (
            f"{check.file}: {exercise.function} does not say what {name} is: say it in "
            "a comment on the line of this parameter"
        )
    if not all(isinstance(node, ast.Constant) for node in messages(check.code)):
        yield (
            f"{check.file} puts a message together, and so it has no translation: "
            "write it as one text, with what varies in {braces}"
        )


def _exercise(anchor, lines):
    """Return an Exercise from its lines: prose, and boxes with indented lines."""
    box, numbered = (0, ""), []
    for number, line in enumerate(lines):
        if opening := BOX.match(line):
            box = number, opening["kind"]
        elif line.strip() and not line.startswith((" ", "\t")):
            box = 0, ""
        numbered.append((box, line))
    parts = {HINT: "", SOLUTION: "", "": ""}
    for (_, kind), run in groupby(numbered, lambda pair: pair[0]):
        text = "\n".join(line for _, line in run)
        if kind in (HINT, SOLUTION):  # their titles are the notebook's
            parts[kind] += dedent(text.partition("\n")[2]) + "\n"
        else:
            parts[""] += text + "\n"
    fences = (piece for piece in pieces(parts[SOLUTION]) if piece.kind == "fence")
    files = [include["file"] for fence in fences for include in included(fence)]
    return Exercise(
        anchor,
        parts[""],
        parts[HINT].strip(),
        tuple(file for file in files if file.endswith(PYTHON)),
        bool(ON_PAPER.search(lines[0])),
    )
