"""Says which comments of displayed code a language has no words for, or too many."""

import tokenize
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import groupby

from page.exercise_notebook import ANSWERS
from page.exercises import check_of, exercises_of, messages
from page.pages import Page
from page.translated import remarks
from weave.project import Project

# How many texts a sentence names.
FEW = 3


def untranslated(
    project: Project,
    pages: Sequence[Page],
    translations: Mapping[str, Mapping[str, str]],
) -> Iterator[str]:
    """Yield what `docs/<language>/code.yml` lacks.

    A language that translates no comment lacks none.
    """
    for language, texts in translations.items():
        own = [page for page in pages if page.language == language]
        said = _said(project, own) if texts else {}
        file = f"docs/{language}/code.yml"
        lacking = sorted(said.keys() - texts.keys(), key=said.get)
        for code, group in groupby(lacking, key=said.get):
            yield f"{file} has no words for {_few(group)} in {code}: add them"


def unused(
    project: Project,
    pages: Sequence[Page],
    translations: Mapping[str, Mapping[str, str]],
) -> Iterator[str]:
    """Yield what `docs/<language>/code.yml` says for nothing, as sentences."""
    said = _said(project, pages)
    for language, texts in translations.items():
        if left := texts.keys() - said.keys():
            yield (
                f"docs/{language}/code.yml has words for {_few(left)}, which no code "
                "says: delete them"
            )


def _few(texts: Iterable[str]) -> str:
    """Return some of the texts, and how many more there are."""
    listed = sorted(map(repr, texts))
    more = [f"{len(listed) - FEW} more"] if len(listed) > FEW else []
    return ", ".join(listed[:FEW] + more)


def _said(project: Project, pages: Sequence[Page]) -> dict[str, str]:
    """Return what the code of pages says to its reader, and a file in which it does.

    That is their blocks, and what their exercise notebooks carry to check answers.
    """
    files = {file for page in pages for file in page.blocks}
    blocks = {block.file: block for block in map(project.block, files)}
    exercises = [(page, one) for page in pages for one in exercises_of(page)]
    checks = [check_of(page, exercise, project) for page, exercise in exercises]
    carried = {check.file: check for check in checks}
    carried |= {"page/answers.py": ANSWERS} if checks else {}
    said = {}
    for file, block in (blocks | carried).items():
        # Under `serve`, code may be half typed: executing it tells.
        with suppress(SyntaxError, tokenize.TokenError):
            found = remarks(block.code) if block.is_python else ()
            said |= {text: file for one in found for text in one.paragraphs}
    for file, check in carried.items():
        said |= {message.value: file for message in messages(check.code)}
    return said
