"""The exercises of pages, with their checks and with what our solutions answer."""

import importlib
import inspect
from pathlib import Path

from page.exercises import check_of, exercises_of
from page.pages import Page, read_pages
from weave.project import Project

PROJECT = Project(Path(__file__).parents[2])

PAGES = [page for page in read_pages(PROJECT.root) if page.is_article]


def check_function(page, exercise):
    """The function that checks an exercise."""
    module = importlib.import_module(check_of(page, exercise, PROJECT).module)
    return getattr(module, exercise.function)


def solve(page: Page, exercise, executed) -> dict[str, object]:
    """What our solution gives to an exercise's check, and what the article does.

    `executed` gives what a block's execution left.
    """
    parameters = inspect.signature(check_function(page, exercise)).parameters.values()
    above = page.blocks[: page.blocks.index(exercise.solution[-1]) + 1]
    return {
        parameter.name: _last(
            above if parameter.kind is parameter.KEYWORD_ONLY else exercise.solution,
            parameter.name,
            executed,
            check_of(page, exercise, PROJECT).file,
        )
        for parameter in parameters
    }


def complaint(article: str, name: str, executed, **wrong) -> str | None:
    """What the check of an exercise says of our answers, some of them made `wrong`.

    A function is called with our answer, and gives the wrong one.
    """
    pages = [page for page in PAGES if page.blocks[-1].startswith(f"{article}/")]
    page = next(page for page in pages if page.language == "en")
    (exercise,) = (one for one in exercises_of(page) if one.name == name)
    answers = solve(page, exercise, executed)
    for answer, value in wrong.items():
        is_change = inspect.isfunction(value)
        answers[answer] = value(answers[answer]) if is_change else value
    try:
        check_function(page, exercise)(**answers)
    except AssertionError as error:
        return str(error)


def _last(files, name, executed, check):
    """A name that a check asks for, as the last of some blocks that has it left it."""
    blocks = (PROJECT.block(file) for file in reversed(files))
    for module in (executed(block).module for block in blocks if block.is_python):
        if hasattr(module, name):
            return getattr(module, name)
    raise LookupError(
        f"{check} asks for {name}, which no block defines of {', '.join(files)}: give "
        "the parameter and what the solution defines one name"
    )
