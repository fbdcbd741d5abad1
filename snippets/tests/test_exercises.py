"""Every exercise of a page has a check, which finds our own solution right."""

from page.exercise_notebook import messages
from page.exercises import ANCHOR, check_of, exercise_faults, exercises_of
from snippets.tests.solutions import PAGES, PROJECT, check_function, solve


def test_every_exercise_has_a_check():
    faults = [fault for page in PAGES for fault in exercise_faults(page, PROJECT)]
    assert faults == []


def test_every_check_has_its_exercise():
    checks = {
        check_of(page, exercise, PROJECT).path
        for page in PAGES
        for exercise in exercises_of(page)
    }
    written = set(PROJECT.snippets.glob("*/tests/exercises/*.py"))
    assert [
        f"{path.relative_to(PROJECT.root)} checks no exercise: give one the anchor "
        f"{ANCHOR}{path.stem.replace('_', '-')}, or delete it"
        for path in sorted(written - checks)
    ] == []


def test_every_exercise_has_a_solution_that_its_check_finds_right(executed):
    for page in PAGES:
        for exercise in exercises_of(page):
            assert exercise.solution, f"{page.name}: {exercise.anchor} has no solution"
            check_function(page, exercise)(**solve(page, exercise, executed))


def test_every_assertion_says_what_is_wrong():
    for page in PAGES:
        for exercise in exercises_of(page):
            check = check_of(page, exercise, PROJECT)
            assertions = check.code.count("    assert ")
            assert len(messages(check.code)) == assertions > 0, check.file
