"""What a notebook of exercises checks its reader's answers with.

The notebook has the section below in a cell, and fills in `WORDS` and `MARKS`.
"""

# --8<-- [start:block]
import inspect
from string import Formatter

# What `check` says, and what stands for "," and "." in numbers.
WORDS, MARKS = {}, {}


class Sentences(Formatter):
    """Fills in sentences, and writes numbers as their language does."""

    def format_field(self, value, format_spec):
        text = super().format_field(value, format_spec)
        return text if isinstance(value, str) else text.translate(MARKS)


def message(sentence: str, **values: object) -> str:
    """Return what an assertion says that failed."""
    return Sentences().format(sentence, **values)


def missing(parameters: list[inspect.Parameter], given: dict) -> str:
    """Return the names that are not defined yet, or are still an ellipsis."""
    names = [p.name for p in parameters if given.get(p.name, ...) is ...]
    return ", ".join(names)


def check(exercise: str) -> None:
    """Print whether the answer to an exercise is right, or else what is wrong."""
    given = globals()
    check_answer = given[f"check_{exercise}"]
    parameters = inspect.signature(check_answer).parameters.values()
    answers = [p for p in parameters if p.kind is not p.KEYWORD_ONLY]
    needed = [p for p in parameters if p.kind is p.KEYWORD_ONLY]
    if names := missing(needed, given):
        print(WORDS["needed"].format(names=names))
    elif names := missing(answers, given):
        print(WORDS["missing"].format(names=names))
    else:
        try:
            check_answer(**{p.name: given[p.name] for p in parameters})
        except AssertionError as error:
            print(WORDS["wrong"].format(message=error))
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            print(WORDS["unusable"].format(reason=reason))
        else:
            print(WORDS["right"])


# --8<-- [end:block]
